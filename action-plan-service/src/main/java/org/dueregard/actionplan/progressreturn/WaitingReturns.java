package org.dueregard.actionplan.progressreturn;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.dueregard.actionplan.work.WorkItem;
import org.dueregard.actionplan.work.WorkItems;
import org.dueregard.actionplan.work.WorkQuery;

/** Returns that were handed in wait for the post that they are addressed to. */
@ApplicationScoped
class WaitingReturns implements WorkItems {
    private static final String TYPE = "PROGRESS_RETURN";

    private final ProgressReturns returns;

    WaitingReturns(ProgressReturns returns) {
        this.returns = returns;
    }

    @Override
    public List<WorkItem> waiting(WorkQuery query) {
        return switch (query.kind()) {
            case TO_ACCEPT ->
                    returns
                            .waitingFor(
                                    query.posts(),
                                    query.today(),
                                    WorkQuery.uuid(query.afterIdWithoutDay(TYPE)),
                                    query.rows())
                            .stream()
                            .map(WaitingReturns::item)
                            .toList();
            case OVERDUE, CLIMBED, TO_DECIDE, DUE_SOON -> List.of();
        };
    }

    private static WorkItem item(ProgressReturn submitted) {
        return new WorkItem(
                TYPE,
                submitted.id().toString(),
                "Return of " + submitted.group() + " for the period to " + submitted.periodTo(),
                null,
                Objects.requireNonNull(submitted.addressedTo()),
                0,
                "/v1/progress-returns/" + submitted.id());
    }
}
