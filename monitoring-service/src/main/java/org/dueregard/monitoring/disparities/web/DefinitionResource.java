package org.dueregard.monitoring.disparities.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dueregard.monitoring.disparities.Defining;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class DefinitionResource {
    private final Defining defining;
    private final CurrentCaller caller;

    DefinitionResource(Defining defining, CurrentCaller caller) {
        this.defining = defining;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ANALYST, Roles.PROGRAMME_OFFICE})
    @Operation(
            operationId = "monitoring_defineIndicator",
            summary = "Accepts a definition as the next version of an indicator; it never changes")
    @APIResponse(
            responseCode = "201",
            description = "The version, and what it says of the latest certified month",
            content = @Content(schema = @Schema(implementation = IndicatorDraftView.class)))
    public Response define(@Valid @NotNull IndicatorRequest request) {
        var draft = defining.accept(request.definition(), request.reason(), caller.get());
        return Response.created(
                        URI.create(
                                "/v1/indicators/%s/versions/%d"
                                        .formatted(
                                                draft.definition().indicator(),
                                                draft.definition().version())))
                .entity(IndicatorDraftView.from(draft, true))
                .build();
    }

    @POST
    @Path("/drafts")
    @RolesAllowed({Roles.ANALYST, Roles.PROGRAMME_OFFICE})
    @Operation(
            operationId = "monitoring_draftIndicator",
            summary = "Checks a definition and shows what it would say; nothing is kept")
    public IndicatorDraftView draft(@Valid @NotNull IndicatorRequest request) {
        return IndicatorDraftView.from(defining.draft(request.definition(), caller.get()), false);
    }
}
