package org.dueregard.monitoring.observations.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
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
import java.util.ArrayList;
import java.util.List;
import org.dueregard.monitoring.observations.Checking;
import org.dueregard.monitoring.observations.NewObservation;
import org.dueregard.monitoring.observations.Observation;
import org.dueregard.monitoring.observations.Observations;
import org.dueregard.monitoring.observations.Observing;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.file.JsonLines;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures as documents print them. */
@Path("/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Observations")
public class ObservationResource {
    private static final String NDJSON = "application/x-ndjson";
    private static final int MOST_LINES = 10_000;
    private static final int MOST_VERSIONS = 1_000;

    private final Observing observing;
    private final Observations observations;
    private final Checking checking;
    private final ObjectMapper json;
    private final Validator validator;
    private final CurrentCaller caller;

    ObservationResource(
            Observing observing,
            Observations observations,
            Checking checking,
            ObjectMapper json,
            Validator validator,
            CurrentCaller caller) {
        this.observing = observing;
        this.observations = observations;
        this.checking = checking;
        this.json = json;
        this.validator = validator;
        this.caller = caller;
    }

    @POST
    @Path("/import")
    @Idempotent
    @Consumes(NDJSON)
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Operation(
            operationId = "monitoring_importObservations",
            summary =
                    "Takes figures in as documents print them: every line, or none and every fault",
            description =
                    "NDJSON in UTF-8, also with Content-Encoding: gzip, up to 10,000 lines. An"
                            + " observation is known by its source system and its reference: sent"
                            + " again it changes nothing, a higher version corrects it, and a"
                            + " withdrawal takes it back.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(implementation = ObservationLine.class)))
    @APIResponseSchema(
            value = ObservationImportView.class,
            responseCode = "200",
            responseDescription = "Taken in, or, in a dry run, what would be")
    public Response take(
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
        var file =
                JsonLines.read(
                        body, contentEncoding, ObservationLine.class, MOST_LINES, json, validator);
        var given = new ArrayList<NewObservation>();
        for (var line : file.lines()) {
            if (line.said().isWithdrawal() == (line.said().content() == null)) {
                given.add(line.said().given(line.number()));
            } else {
                file.faults()
                        .add(
                                line.number(),
                                "/content",
                                line.said().isWithdrawal()
                                        ? "A withdrawal has none: it takes all back."
                                        : "Is needed, unless withdrawn is true.");
            }
        }
        return Response.ok(
                        ObservationImportView.from(
                                observing.take(source, given, file.faults(), dryRun, caller.get())))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.DATA_PROVIDER,
        Roles.ANALYST,
        Roles.PROGRAMME_OFFICE,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "monitoring_listObservations",
            summary = "Figures with their sources; those that differ stand side by side")
    public Page<ObservationView> list(
            @BeanParam ObservationQuery query, @BeanParam PageRequest page) {
        var found = observations.page(query.filter(), place(page), page.limit() + 1);
        return page.cut(
                checking.check(found),
                each -> each.observation().source() + " " + each.observation().reference(),
                ObservationView::from);
    }

    private static Observations.@Nullable Place place(PageRequest page) {
        return page.afterKey(
                key -> {
                    var space = key.indexOf(' ');
                    if (space < 0) {
                        throw new IllegalArgumentException(key);
                    }
                    return new Observations.Place(
                            key.substring(0, space), key.substring(space + 1));
                });
    }

    @GET
    @Path("/{source}/{reference}")
    @RolesAllowed({
        Roles.DATA_PROVIDER,
        Roles.ANALYST,
        Roles.PROGRAMME_OFFICE,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "monitoring_getObservation",
            summary = "An observation in its present version; 404 where it was withdrawn")
    public ObservationView get(
            @PathParam("source") String source, @PathParam("reference") String reference) {
        return checking.check(List.of(observations.require(source, reference))).stream()
                .findFirst()
                .map(ObservationView::from)
                .orElseThrow(
                        () -> DomainException.notFound("observation", source + "/" + reference));
    }

    @GET
    @Path("/{source}/{reference}/versions")
    @RolesAllowed({
        Roles.DATA_PROVIDER,
        Roles.ANALYST,
        Roles.PROGRAMME_OFFICE,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "monitoring_listObservationVersions",
            summary = "Every version of an observation, the highest first; withdrawals too")
    public List<ObservationVersionView> versions(
            @PathParam("source") String source, @PathParam("reference") String reference) {
        observations.require(source, reference);
        return observations.versions(source, reference, MOST_VERSIONS).stream()
                .map(this::version)
                .toList();
    }

    private ObservationVersionView version(Observation observation) {
        var checked = checking.check(List.of(observation));
        return new ObservationVersionView(
                observation.version(),
                checked.isEmpty(),
                checked.isEmpty() ? null : ObservationView.from(checked.getFirst()),
                observation.file(),
                observation.recordedAt());
    }
}
