package org.dueregard.actionplan.meeting.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.meeting.Hearing;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Questions that members discuss, with what they answer. */
@Path("/v1/meetings/{id}/questions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Meetings")
public class QuestionResource {
    private final Hearing hearing;
    private final CurrentCaller caller;

    QuestionResource(Hearing hearing, CurrentCaller caller) {
        this.hearing = hearing;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "actionPlan_poseQuestion",
            summary = "Poses a question that the members are to discuss")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201")
    public RestResponse<MeetingView> pose(
            @PathParam("id") UUID id, @Valid @NotNull QuestionRequest request) {
        var meeting = hearing.pose(id, request.question(), caller.get());
        return Answers.created("/v1/meetings/" + id, MeetingView.from(meeting), meeting.version());
    }

    @PUT
    @Path("/{question}/answer")
    @Operation(
            operationId = "actionPlan_answerQuestion",
            summary = "Records what the members answer, and the actions that follow from it")
    public RestResponse<MeetingView> answer(
            @PathParam("id") UUID id,
            @PathParam("question") UUID question,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AnswerRequest request) {
        var meeting =
                hearing.answer(
                        id,
                        question,
                        request.answer(),
                        request.resulting(),
                        ExpectedVersion.of(ifMatch),
                        caller.get());
        return Answers.ok(MeetingView.from(meeting), meeting.version());
    }
}
