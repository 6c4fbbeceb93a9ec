package org.dueregard.actionplan.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.actionplan.work.WorkItem;
import org.dueregard.actionplan.work.WorkItems;
import org.dueregard.actionplan.work.WorkQuery;

/** Overdue actions and milestones of others that have climbed to a post. */
@ApplicationScoped
class ClimbedWork implements WorkItems {
    private static final String TYPE = "DEADLINE";

    private final Deadlines deadlines;

    ClimbedWork(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<WorkItem> waiting(WorkQuery query) {
        return switch (query.kind()) {
            case CLIMBED ->
                    deadlines.climbedTo(query, TYPE).stream().map(ClimbedWork::item).toList();
            case OVERDUE, TO_DECIDE, TO_ACCEPT, DUE_SOON -> List.of();
        };
    }

    private static WorkItem item(Deadlines.Climbed climbed) {
        var deadline = climbed.deadline();
        return new WorkItem(
                TYPE,
                deadline.id().toString(),
                deadline.title(),
                deadline.dueOn(),
                climbed.owner(),
                deadline.stepsTaken(),
                "/v1/actions/" + deadline.action());
    }
}
