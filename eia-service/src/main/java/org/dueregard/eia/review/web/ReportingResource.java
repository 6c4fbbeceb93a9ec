package org.dueregard.eia.review.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dueregard.eia.review.Triggering;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/assessments/{id}/review-causes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ReportingResource {
    private final Triggering triggering;
    private final CurrentCaller caller;

    public ReportingResource(Triggering triggering, CurrentCaller caller) {
        this.triggering = triggering;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.POLICY_AUTHOR, Roles.PROGRAMME_OFFICE, Roles.ASSURER})
    @Operation(
            operationId = "eia_reportCause",
            summary = "Report a complaint, a change of the policy or a finding",
            description =
                    "It makes the review of the version in force due; without one, the draft"
                            + " has to answer it.")
    @APIResponseSchema(
            value = ReportedCauseView.class,
            responseCode = "201",
            responseDescription = "Made")
    public Response report(@PathParam("id") UUID id, @Valid @NotNull ReportCauseRequest request) {
        var review = triggering.reported(id, request.toReport(), caller.get()).orElse(null);
        var assessment = "/v1/assessments/" + id;
        return Response.created(
                        URI.create(review == null ? assessment : assessment + "/reviews/" + review))
                .entity(new ReportedCauseView(id, request.kind(), request.ref(), review))
                .build();
    }
}
