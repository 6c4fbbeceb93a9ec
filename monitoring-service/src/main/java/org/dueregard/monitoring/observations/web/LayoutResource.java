package org.dueregard.monitoring.observations.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.util.List;
import org.dueregard.monitoring.observations.Observing;
import org.dueregard.monitoring.observations.layouts.Layouts;
import org.dueregard.monitoring.observations.layouts.PublishedTable;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.idempotency.Idempotent;
import org.dueregard.platform.table.TableForm;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Published tables, taken in as they are downloaded. */
@Path("/v1/observation-layouts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Observations")
public class LayoutResource {
    private final Layouts layouts;
    private final Observing observing;
    private final CurrentCaller caller;

    LayoutResource(Layouts layouts, Observing observing, CurrentCaller caller) {
        this.layouts = layouts;
        this.observing = observing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.ANALYST, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "monitoring_listObservationLayouts",
            summary = "Layouts of published tables that are taken in as they are downloaded")
    public List<LayoutView> list() {
        return layouts.all().stream().map(LayoutView::from).toList();
    }

    @POST
    @Path("/{layout}/files")
    @Idempotent
    @Consumes(TableForm.Media.CSV)
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Operation(
            operationId = "monitoring_importPublishedTable",
            summary =
                    "Takes the figures of a published table in: every row of the units that are known, or none and every fault",
            description =
                    "CSV in UTF-8 as downloaded, also with Content-Encoding: gzip, up to 100,000"
                            + " rows. A row becomes an observation of its count, with its share of"
                            + " all whose group is known, and one of its rate. The same table sent"
                            + " again changes nothing; a number that differs from the one that is"
                            + " held is a fault, to be corrected by a later version of the"
                            + " observation.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = TableForm.Media.CSV,
                            schema = @Schema(type = SchemaType.STRING)))
    @APIResponseSchema(
            value = TableImportView.class,
            responseCode = "200",
            responseDescription = "Taken in, or, in a dry run, what would be")
    public Response take(
            @PathParam("layout") String layout,
            @Parameter(description = "The system that the figures come from")
                    @QueryParam("source")
                    @NotNull
                    @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,63}")
                    String source,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Only tells what the file would do")
                    boolean dryRun,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String contentEncoding,
            File body) {
        var table = PublishedTable.read(layouts.require(layout), body, contentEncoding);
        var file = observing.take(source, table.figures(), table.faults(), dryRun, caller.get());
        return Response.ok(TableImportView.from(table, file)).build();
    }
}
