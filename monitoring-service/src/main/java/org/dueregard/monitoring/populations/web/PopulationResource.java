package org.dueregard.monitoring.populations.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.io.File;
import java.util.List;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.populations.Importing;
import org.dueregard.monitoring.populations.Population;
import org.dueregard.monitoring.populations.PopulationRevisions;
import org.dueregard.monitoring.populations.PopulationSummary;
import org.dueregard.monitoring.populations.Populations;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.dueregard.platform.table.TableForm;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The populations that figures are set against, in and out; what went out comes in unchanged. */
@Path("/v1/populations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Populations")
public class PopulationResource {
    private static final Variant JSON =
            new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null);
    private static final Variant CSV =
            new Variant(
                    MediaType.valueOf(TableForm.Media.CSV).withCharset("UTF-8"),
                    (String) null,
                    null);

    private final Importing importing;
    private final Populations populations;
    private final PopulationRevisions revisions;
    private final CurrentCaller caller;

    PopulationResource(
            Importing importing,
            Populations populations,
            PopulationRevisions revisions,
            CurrentCaller caller) {
        this.importing = importing;
        this.populations = populations;
        this.revisions = revisions;
        this.caller = caller;
    }

    @POST
    @Path("/import")
    @Idempotent
    @Consumes(TableForm.Media.CSV)
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Operation(
            operationId = "monitoring_importPopulations",
            summary = "Takes populations in: every row, or none and every fault",
            description =
                    "CSV in UTF-8, also with Content-Encoding: gzip, up to 10,000 rows, with the"
                            + " columns unit, classification, group, vintage, kind, people and"
                            + " source, and, where there is one, licence, url and note. A population"
                            + " is known by its first five columns: a row that says something else"
                            + " than is held revises it, and one that says the same changes"
                            + " nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = TableForm.Media.CSV,
                            schema = @Schema(type = SchemaType.STRING)))
    @APIResponseSchema(
            value = PopulationImportView.class,
            responseCode = "200",
            responseDescription = "Taken in, or, in a dry run, what would be")
    public Response take(
            @Parameter(description = "Why figures are revised; needed where the file revises any")
                    @QueryParam("reason")
                    @Pattern(
                            regexp = "[^\\x00-\\x1F\\x7F]{0,500}",
                            message = "is at most 500 characters of one line")
                    @Nullable String reason,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Only tells what the file would do")
                    boolean dryRun,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String contentEncoding,
            File body) {
        var file = PopulationFile.read(body, contentEncoding);
        return Response.ok(
                        PopulationImportView.from(
                                importing.take(
                                        file.rows(),
                                        file.faults(),
                                        reason == null || reason.isBlank() ? null : reason.strip(),
                                        dryRun,
                                        caller.get())))
                .build();
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, TableForm.Media.CSV})
    @Operation(
            operationId = "monitoring_listPopulations",
            summary = "Populations by unit and group, each with vintage, kind and source",
            description =
                    "As CSV a file that can be taken in again and changes nothing: up to 10,000 rows,"
                            + " whatever the limit of a page; a Link header leads to the next.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PopulationPageView.class)),
                @Content(
                        mediaType = TableForm.Media.CSV,
                        schema = @Schema(type = SchemaType.STRING))
            })
    public Response list(
            @BeanParam PopulationQuery query,
            @BeanParam PageRequest page,
            @Context Request request,
            @Context UriInfo uri) {
        var asked = request.selectVariant(List.of(JSON, CSV));
        if (asked == null) {
            throw new NotAcceptableException();
        }
        var place = Lists.after(page, Long::valueOf);
        var after = place == null ? 0 : place;
        var answer =
                asked.equals(CSV)
                        ? PopulationTable.answer(populations, query.filter(), after, uri)
                        : Response.ok(page(query, after, page));
        return answer.variant(asked).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    private PopulationPageView page(PopulationQuery query, long after, PageRequest page) {
        return PopulationPageView.from(
                page.cut(
                        populations.after(query.filter(), after, page.limit() + 1),
                        (Population population) -> Long.toString(population.id()),
                        PopulationView::from));
    }

    @GET
    @Path("/summary")
    @Authenticated
    @Operation(
            operationId = "monitoring_summarisePopulations",
            summary = "Which populations there are: what can be set against what")
    public Page<PopulationSummaryView> summary(@BeanParam PageRequest page) {
        return Lists.page(
                populations.summaries(), page, PopulationSummary::key, PopulationSummaryView::from);
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({
        Roles.DATA_PROVIDER,
        Roles.ANALYST,
        Roles.PROGRAMME_OFFICE,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "monitoring_listPopulationRevisions",
            summary = "Every figure that a population had, the present one first")
    public Page<PopulationRevisionView> revisions(
            @PathParam("id") long id, @BeanParam PageRequest page) {
        var population = populations.require(id);
        return page.cut(
                revisions.of(
                        population.id(), Lists.after(page, Integer::valueOf), page.limit() + 1),
                revision -> Integer.toString(revision.revision()),
                PopulationRevisionView::from);
    }
}
