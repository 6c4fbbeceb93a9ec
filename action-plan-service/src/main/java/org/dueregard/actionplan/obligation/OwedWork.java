package org.dueregard.actionplan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.work.WorkItem;
import org.dueregard.actionplan.work.WorkItems;
import org.dueregard.actionplan.work.WorkQuery;
import org.jspecify.annotations.Nullable;

/** What posts owe, and what has climbed to them. */
@ApplicationScoped
class OwedWork implements WorkItems {
    private static final String TYPE = "OBLIGATION";

    private final Occurrences occurrences;
    private final Escalations escalations;

    OwedWork(Occurrences occurrences, Escalations escalations) {
        this.occurrences = occurrences;
        this.escalations = escalations;
    }

    @Override
    public List<WorkItem> waiting(WorkQuery query) {
        return switch (query.kind()) {
            case OVERDUE -> owed(query, query.today(), null, null);
            case DUE_SOON -> owed(query, null, query.today(), query.soon());
            case CLIMBED ->
                    escalations
                            .climbedTo(
                                    query.posts(),
                                    query.afterDay(),
                                    WorkQuery.uuid(query.afterId(TYPE)),
                                    query.rows())
                            .stream()
                            .map(OwedWork::item)
                            .toList();
            case TO_DECIDE, TO_ACCEPT -> List.of();
        };
    }

    private List<WorkItem> owed(
            WorkQuery query,
            @Nullable LocalDate overdueOn,
            @Nullable LocalDate notOverdueOn,
            @Nullable LocalDate until) {
        var filter =
                new OwedFilter(query.posts(), null, null, overdueOn, notOverdueOn, until, true);
        return occurrences
                .page(filter, query.afterDay(), WorkQuery.uuid(query.afterId(TYPE)), query.rows())
                .stream()
                .map(OwedWork::item)
                .toList();
    }

    private static WorkItem item(Owed owed) {
        var occurrence = owed.occurrence();
        return new WorkItem(
                TYPE,
                occurrence.id().toString(),
                owed.obligation().title(),
                occurrence.dueOn(),
                owed.obligation().accountablePost(),
                occurrence.stepsTaken(),
                "/v1/occurrences/" + occurrence.id());
    }
}
