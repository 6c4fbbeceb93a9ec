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
import org.dueregard.actionplan.meeting.Resolving;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is decided at a meeting. */
@Path("/v1/meetings/{meeting}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Decisions")
public class MeetingDecisionResource {
    private final Resolving resolving;
    private final CurrentCaller caller;

    MeetingDecisionResource(Resolving resolving, CurrentCaller caller) {
        this.resolving = resolving;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "actionPlan_recordDecision",
            summary = "The body decides in the person of its chair, itself or by another body")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201")
    public RestResponse<DecisionView> decide(
            @PathParam("meeting") UUID meeting, @Valid @NotNull DecideRequest request) {
        var decision = resolving.decide(meeting, request.asked(), caller.get());
        return Answers.created(
                "/v1/decisions/" + decision.id(), DecisionView.from(decision), decision.version());
    }
}
