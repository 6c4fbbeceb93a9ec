package org.dueregard.actionplan.meeting.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.meeting.Minutes;
import org.dueregard.actionplan.meeting.Minuting;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.ReasonRequest;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Minutes of a meeting: their first version, and later ones that put a published one right. */
@Path("/v1/meetings/{meeting}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Minutes")
public class MeetingMinutesResource {
    private final Minuting minuting;
    private final CurrentCaller caller;

    MeetingMinutesResource(Minuting minuting, CurrentCaller caller) {
        this.minuting = minuting;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "actionPlan_draftMinutes",
            summary = "Drafts the minutes of a meeting that was held")
    @APIResponseSchema(value = MinutesView.class, responseCode = "201")
    public RestResponse<MinutesView> draft(
            @PathParam("meeting") UUID meeting, @Valid @NotNull MinutesRequest request) {
        return created(minuting.draft(meeting, request.words(), caller.get()));
    }

    @POST
    @Path("/corrections")
    @Idempotent
    @Operation(
            operationId = "actionPlan_correctMinutes",
            summary = "Begins a later version of published minutes, with their words")
    @APIResponseSchema(value = MinutesView.class, responseCode = "201")
    public RestResponse<MinutesView> correct(
            @PathParam("meeting") UUID meeting, @Valid @NotNull ReasonRequest request) {
        return created(minuting.correct(meeting, request.reason(), caller.get()));
    }

    private static RestResponse<MinutesView> created(Minutes minutes) {
        return Answers.created(
                "/v1/minutes/" + minutes.id(), MinutesView.from(minutes), minutes.version());
    }
}
