package org.dueregard.monitoring.disparities.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dueregard.monitoring.disparities.Detecting;
import org.dueregard.monitoring.disparities.Evaluations;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/indicators/{indicator}/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class EvaluationResource {
    private final Detecting detecting;
    private final Evaluations evaluations;
    private final CurrentCaller caller;

    EvaluationResource(Detecting detecting, Evaluations evaluations, CurrentCaller caller) {
        this.detecting = detecting;
        this.evaluations = evaluations;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.ANALYST)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "monitoring_evaluateIndicator",
            summary = "Computes an indicator for a certified month and draws disparities from it")
    @APIResponse(
            responseCode = "201",
            description = "What came of it",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    public Response evaluate(
            @PathParam("indicator") String indicator, @Valid EvaluationRequest request) {
        var evaluation = detecting.evaluate(indicator, request.period(), caller.get());
        return Response.created(
                        URI.create(
                                "/v1/indicators/%s/evaluations/%s"
                                        .formatted(evaluation.indicator(), evaluation.id())))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(0))
                .entity(EvaluationView.from(evaluation))
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "monitoring_getEvaluation", summary = "What came of an evaluation")
    public EvaluationView get(@PathParam("indicator") String indicator, @PathParam("id") UUID id) {
        return EvaluationView.from(evaluations.require(indicator, id));
    }
}
