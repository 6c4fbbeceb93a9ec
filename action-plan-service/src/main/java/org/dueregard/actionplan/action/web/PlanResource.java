package org.dueregard.actionplan.action.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.action.Planning;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Dates, delivery and evidence of an action. */
@Path("/v1/actions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Owning an action")
public class PlanResource {
    private final Actions actions;
    private final Planning planning;
    private final ActionViews views;
    private final CurrentCaller caller;

    PlanResource(Actions actions, Planning planning, ActionViews views, CurrentCaller caller) {
        this.actions = actions;
        this.planning = planning;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("/milestones")
    @Idempotent
    @Operation(operationId = "actionPlan_addMilestone", summary = "Adds a milestone")
    @APIResponseSchema(value = MilestoneView.class, responseCode = "201")
    public RestResponse<MilestoneView> addMilestone(
            @PathParam("id") UUID id, @Valid @NotNull MilestoneRequest request) {
        var added = planning.addMilestone(id, request.asked(), caller.get());
        return Answers.created(
                "/v1/actions/" + id + "/milestones/" + added.part().id(),
                MilestoneView.from(added.part()),
                added.action().version());
    }

    @GET
    @Path("/milestones/{milestone}")
    @Operation(operationId = "actionPlan_readMilestone", summary = "A milestone of an action")
    public RestResponse<MilestoneView> readMilestone(
            @PathParam("id") UUID id, @PathParam("milestone") UUID milestone) {
        var action = actions.require(id);
        return Answers.ok(MilestoneView.from(action.milestone(milestone)), action.version());
    }

    @PUT
    @Path("/milestones/{milestone}/due-date")
    @Operation(
            operationId = "actionPlan_moveMilestone",
            summary = "Moves a milestone with a reason; its first date stays")
    public RestResponse<ActionView> moveMilestone(
            @PathParam("id") UUID id,
            @PathParam("milestone") UUID milestone,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MoveMilestoneRequest request) {
        return views.answer(
                planning.moveMilestone(
                        id,
                        milestone,
                        request.due().dueDate(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/milestones/{milestone}/achievement")
    @Operation(operationId = "actionPlan_meetMilestone", summary = "A milestone was met")
    public RestResponse<ActionView> meetMilestone(
            @PathParam("id") UUID id,
            @PathParam("milestone") UUID milestone,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MeetMilestoneRequest request) {
        return views.answer(
                planning.meetMilestone(
                        id, milestone, request.metOn(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @PUT
    @Path("/end-date")
    @Operation(
            operationId = "actionPlan_setEndDate",
            summary =
                    "Sets the end date, or moves it with a reason; the first one stays as baseline")
    public RestResponse<ActionView> endOn(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull EndDateRequest request) {
        return views.answer(
                planning.endOn(
                        id,
                        request.dueDate(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @PUT
    @Path("/delivery-lead")
    @Operation(
            operationId = "actionPlan_changeDeliveryLead",
            summary = "Lets another post, or none, lead on the delivery")
    public RestResponse<ActionView> deliverBy(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DeliveryLeadRequest request) {
        return views.answer(
                planning.deliverBy(
                        id,
                        request.post(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/evidence")
    @Idempotent
    @Operation(operationId = "actionPlan_addEvidence", summary = "Adds evidence")
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    public RestResponse<EvidenceView> addEvidence(
            @PathParam("id") UUID id, @Valid @NotNull EvidenceRequest request) {
        var added = planning.addEvidence(id, request.evidence(), caller.get());
        return Answers.created(
                "/v1/actions/" + id + "/evidence/" + added.part().id(),
                EvidenceView.from(added.part()),
                added.action().version());
    }

    @GET
    @Path("/evidence/{piece}")
    @Operation(operationId = "actionPlan_readEvidence", summary = "A piece of evidence")
    public RestResponse<EvidenceView> readEvidence(
            @PathParam("id") UUID id, @PathParam("piece") UUID piece) {
        var action = actions.require(id);
        return Answers.ok(EvidenceView.from(action.evidence(piece)), action.version());
    }
}
