package org.dueregard.actionplan.action.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.dueregard.actionplan.action.Owning;
import org.dueregard.actionplan.web.ReasonRequest;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a holder of the accountable post does with an action; the post decides, not a role. */
@Path("/v1/actions/{id}")
@Authenticated
@Tag(name = "Owning an action")
public class OwnerResource {
    private final Owning owning;
    private final ActionViews views;
    private final CurrentCaller caller;

    OwnerResource(Owning owning, ActionViews views, CurrentCaller caller) {
        this.owning = owning;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("/acceptance")
    @Operation(operationId = "actionPlan_acceptAction", summary = "The post takes the action on")
    public RestResponse<ActionView> accept(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AcceptRequest request) {
        return views.answer(
                owning.accept(id, request.acceptance(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/refusal")
    @Operation(operationId = "actionPlan_declineAction", summary = "The post declines the action")
    public RestResponse<ActionView> decline(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return views.answer(
                owning.decline(id, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/start")
    @Operation(
            operationId = "actionPlan_startAction",
            summary = "Work begins, with a whole plan and stated resources")
    public RestResponse<ActionView> start(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StartRequest request) {
        return views.answer(
                owning.start(id, request.beginning(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/hold")
    @Operation(operationId = "actionPlan_holdAction", summary = "Work is put on hold")
    public RestResponse<ActionView> hold(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return views.answer(
                owning.hold(id, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/resumption")
    @Operation(operationId = "actionPlan_resumeAction", summary = "Work goes on")
    public RestResponse<ActionView> resume(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ResumeRequest request) {
        return views.answer(
                owning.resume(id, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @PUT
    @Path("/declared-rating")
    @Operation(
            operationId = "actionPlan_declareRating",
            summary = "Declares a worse rating than the computed one, or takes that back")
    public RestResponse<ActionView> declareRating(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DeclareRatingRequest request) {
        return views.answer(
                owning.declareRating(
                        id,
                        request.rating(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/completion-request")
    @Operation(
            operationId = "actionPlan_requestCompletion",
            summary = "Asks for the decision that the action is complete")
    public RestResponse<ActionView> requestCompletion(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RequestCompletionRequest request) {
        return views.answer(
                owning.requestCompletion(
                        id, request.request(), ExpectedVersion.of(ifMatch), caller.get()));
    }
}
