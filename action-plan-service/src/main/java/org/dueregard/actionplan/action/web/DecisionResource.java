package org.dueregard.actionplan.action.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.dueregard.actionplan.action.Deciding;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the chair of a body decides in its name, and nobody who has owned the action. */
@Path("/v1/actions/{id}")
@RolesAllowed(Roles.BODY_CHAIR)
@Tag(name = "Deciding on an action")
public class DecisionResource {
    private final Deciding deciding;
    private final ActionViews views;
    private final CurrentCaller caller;

    DecisionResource(Deciding deciding, ActionViews views, CurrentCaller caller) {
        this.deciding = deciding;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("/completion-decision")
    @Operation(
            operationId = "actionPlan_decideCompletion",
            summary = "A body decides that the action is complete, or sends it back to work")
    public RestResponse<ActionView> decideCompletion(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DecideCompletionRequest request) {
        return views.answer(
                deciding.decideCompletion(
                        id,
                        request.body(),
                        request.decision(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @PUT
    @Path("/effectiveness")
    @Operation(
            operationId = "actionPlan_judgeEffectiveness",
            summary = "A body says whether a complete action has had its effect")
    public RestResponse<ActionView> judgeEffectiveness(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull JudgeEffectivenessRequest request) {
        return views.answer(
                deciding.judgeEffectiveness(
                        id,
                        request.body(),
                        request.effectiveness(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/reopening")
    @Operation(operationId = "actionPlan_reopenAction", summary = "A body takes a completion back")
    public RestResponse<ActionView> reopen(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReopenRequest request) {
        return views.answer(
                deciding.reopen(
                        id,
                        request.body(),
                        request.cause(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }
}
