package org.dueregard.actionplan.meeting.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.meeting.Convening;
import org.dueregard.actionplan.meeting.Meeting;
import org.dueregard.actionplan.meeting.Meetings;
import org.dueregard.actionplan.meeting.Scheduling;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.Place;
import org.dueregard.actionplan.web.ReasonRequest;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The calendar, and that meetings were held. */
@Path("/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Meetings")
public class MeetingResource {
    private final Meetings meetings;
    private final Scheduling scheduling;
    private final Convening convening;
    private final CurrentCaller caller;

    MeetingResource(
            Meetings meetings, Scheduling scheduling, Convening convening, CurrentCaller caller) {
        this.meetings = meetings;
        this.scheduling = scheduling;
        this.convening = convening;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "actionPlan_scheduleMeeting",
            summary =
                    "Puts a meeting into the calendar, before those of the same quarter that it precedes")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201")
    public RestResponse<MeetingView> schedule(@Valid @NotNull ScheduleRequest request) {
        var meeting = scheduling.schedule(request.asked(), caller.get());
        return Answers.created(
                "/v1/meetings/" + meeting.id(), MeetingView.from(meeting), meeting.version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listMeetings",
            summary =
                    "Meetings in the order of their days: of a body, in a state, from one day to another")
    public Page<MeetingView> list(@BeanParam MeetingQuery query, @BeanParam PageRequest page) {
        var after = page.afterKey(Place::parse);
        return page.cut(
                meetings.page(
                        query.filter(),
                        after == null ? null : after.day(),
                        after == null ? null : after.id(),
                        page.limit() + 1),
                meeting -> new Place(meeting.meetsOn(), meeting.id()).toString(),
                MeetingView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "actionPlan_readMeeting", summary = "A meeting")
    public RestResponse<MeetingView> read(@PathParam("id") UUID id) {
        return answer(meetings.require(id));
    }

    @POST
    @Path("/{id}/move")
    @Operation(
            operationId = "actionPlan_moveMeeting",
            summary = "Gives it another day; an agenda that was issued is to be issued anew")
    public RestResponse<MeetingView> move(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MoveMeetingRequest request) {
        return answer(
                scheduling.move(
                        id,
                        request.meetsOn(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/{id}/calling-off")
    @Operation(operationId = "actionPlan_callMeetingOff", summary = "Calls it off, with the reason")
    public RestResponse<MeetingView> callOff(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(
                scheduling.callOff(
                        id, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/attendance")
    @Operation(
            operationId = "actionPlan_holdMeeting",
            summary = "Records that it was held, who came, and so whether it was quorate")
    public RestResponse<MeetingView> hold(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull HoldRequest request) {
        return answer(
                convening.hold(
                        id,
                        request.chairedBy(),
                        request.said(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private static RestResponse<MeetingView> answer(Meeting meeting) {
        return Answers.ok(MeetingView.from(meeting), meeting.version());
    }
}
