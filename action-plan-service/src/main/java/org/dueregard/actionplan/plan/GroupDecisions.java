package org.dueregard.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.body.Body;
import org.dueregard.actionplan.work.WorkItem;
import org.dueregard.actionplan.work.WorkItems;
import org.dueregard.actionplan.work.WorkQuery;

/** Actions whose completion was requested, for the chair of their group where that decides. */
@ApplicationScoped
class GroupDecisions implements WorkItems {
    private final Bodies bodies;
    private final GroupActions groups;

    GroupDecisions(Bodies bodies, GroupActions groups) {
        this.bodies = bodies;
        this.groups = groups;
    }

    @Override
    public List<WorkItem> waiting(WorkQuery query) {
        return switch (query.kind()) {
            case TO_DECIDE ->
                    bodies.decidingUnder(query.posts()).stream().flatMap(this::requested).toList();
            case OVERDUE, CLIMBED, TO_ACCEPT, DUE_SOON -> List.of();
        };
    }

    private Stream<WorkItem> requested(Body body) {
        return groups
                .page(
                        body.code(),
                        Set.of(ActionState.COMPLETION_REQUESTED),
                        null,
                        Integer.MAX_VALUE)
                .stream()
                .map(action -> item(action, body.chairPost()));
    }

    private static WorkItem item(Action action, String chair) {
        return new WorkItem(
                "ACTION",
                action.id().toString(),
                action.title(),
                null,
                chair,
                action.escalationLevel(),
                "/v1/actions/" + action.id());
    }
}
