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
import org.dueregard.actionplan.meeting.Decision;
import org.dueregard.actionplan.meeting.Decisions;
import org.dueregard.actionplan.meeting.Resolving;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What bodies decided, and what became of it. */
@Path("/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Decisions")
public class DecisionResource {
    private final Decisions decisions;
    private final Resolving resolving;
    private final CurrentCaller caller;

    DecisionResource(Decisions decisions, Resolving resolving, CurrentCaller caller) {
        this.decisions = decisions;
        this.resolving = resolving;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "actionPlan_listDecisions",
            summary =
                    "Decisions of a body or meeting, about a matter, or routed to a body; the open ones")
    public Page<DecisionView> list(@BeanParam DecisionQuery query, @BeanParam PageRequest page) {
        return page.cut(
                decisions.page(query.filter(), page.afterKey(UUID::fromString), page.limit() + 1),
                decision -> decision.id().toString(),
                DecisionView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "actionPlan_readDecision", summary = "A decision")
    public RestResponse<DecisionView> read(@PathParam("id") UUID id) {
        return answer(decisions.require(id));
    }

    @POST
    @Path("/{id}/outcome")
    @Operation(
            operationId = "actionPlan_answerReferral",
            summary = "The chair of the body that it was routed to says what came of it")
    public RestResponse<DecisionView> answer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull OutcomeRequest request) {
        return answer(
                resolving.answer(id, request.outcome(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    private static RestResponse<DecisionView> answer(Decision decision) {
        return Answers.ok(DecisionView.from(decision), decision.version());
    }
}
