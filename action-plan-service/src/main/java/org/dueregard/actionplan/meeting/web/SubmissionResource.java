package org.dueregard.actionplan.meeting.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.meeting.PlanSubmission;
import org.dueregard.actionplan.meeting.PlanSubmissions;
import org.dueregard.actionplan.meeting.SubmissionState;
import org.dueregard.actionplan.meeting.Timetabling;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Plans of groups that are to be submitted at a review. */
@Path("/v1/plan-submissions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Meetings")
public class SubmissionResource {
    private final PlanSubmissions submissions;
    private final Timetabling timetabling;
    private final CurrentCaller caller;

    SubmissionResource(PlanSubmissions submissions, Timetabling timetabling, CurrentCaller caller) {
        this.submissions = submissions;
        this.timetabling = timetabling;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_timetableSubmission",
            summary = "Says at which review a group is to submit its plan")
    @APIResponseSchema(value = SubmissionView.class, responseCode = "201")
    public RestResponse<SubmissionView> timetable(@Valid @NotNull TimetableRequest request) {
        var submission =
                timetabling.timetable(
                        request.group(), request.meeting(), request.title(), caller.get());
        return Answers.created(
                "/v1/plan-submissions/" + submission.id(),
                SubmissionView.from(submission),
                submission.version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listSubmissions",
            summary = "Plans that are to be submitted, were, or were missed")
    public Page<SubmissionView> list(
            @QueryParam("group") @Nullable String group,
            @QueryParam("state") @Nullable SubmissionState state,
            @BeanParam PageRequest page) {
        return page.cut(
                submissions.page(group, state, page.afterKey(UUID::fromString), page.limit() + 1),
                submission -> submission.id().toString(),
                SubmissionView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "actionPlan_readSubmission",
            summary = "A plan that is to be submitted")
    public RestResponse<SubmissionView> read(@PathParam("id") UUID id) {
        return answer(submissions.require(id));
    }

    @POST
    @Path("/{id}/submission")
    @Operation(
            operationId = "actionPlan_submitPlan",
            summary = "The chair of the group submits its plan, late where the review has closed")
    public RestResponse<SubmissionView> submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SubmitPlanRequest request) {
        return answer(
                timetabling.submit(id, request.plan(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @PUT
    @Path("/{id}/review")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_retimeSubmission",
            summary = "Names another review at which it is due")
    public RestResponse<SubmissionView> retime(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RetimeRequest request) {
        return answer(
                timetabling.retime(
                        id,
                        request.meeting(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private static RestResponse<SubmissionView> answer(PlanSubmission submission) {
        return Answers.ok(SubmissionView.from(submission), submission.version());
    }
}
