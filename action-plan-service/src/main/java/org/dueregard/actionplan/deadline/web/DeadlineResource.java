package org.dueregard.actionplan.deadline.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.deadline.Deadline;
import org.dueregard.actionplan.deadline.Deadlines;
import org.dueregard.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dates of an action that have passed. */
@Path("/v1/actions/{id}/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
public class DeadlineResource {
    private final Actions actions;
    private final Deadlines deadlines;

    DeadlineResource(Actions actions, Deadlines deadlines) {
        this.actions = actions;
        this.deadlines = deadlines;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "actionPlan_listDeadlines",
            summary =
                    "Dates that have passed, of the action and its milestones, and whom they climbed to")
    public Page<DeadlineView> list(@PathParam("id") UUID id) {
        actions.require(id);
        var found = deadlines.of(id);
        var steps = deadlines.stepsOf(found.stream().map(Deadline::id).toList());
        return new Page<>(
                found.stream().map(each -> DeadlineView.from(each, steps)).toList(), null);
    }
}
