package org.dueregard.actionplan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.actionplan.work.WorkItem;
import org.dueregard.actionplan.work.WorkItems;
import org.dueregard.actionplan.work.WorkQuery;
import org.jspecify.annotations.Nullable;

/**
 * Actions and milestones whose dates come or have passed, and actions that a post is asked to own.
 */
@ApplicationScoped
class ActionWork implements WorkItems {
    private static final String ACTION = "ACTION";
    private static final String MILESTONE = "MILESTONE";

    private final EntityManager database;

    ActionWork(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<WorkItem> waiting(WorkQuery query) {
        return switch (query.kind()) {
            case OVERDUE -> dates(query, LocalDate.EPOCH, query.today().minusDays(1));
            case DUE_SOON -> dates(query, query.today(), query.soon());
            case TO_ACCEPT -> toAccept(query);
            case CLIMBED, TO_DECIDE -> List.of();
        };
    }

    /** A row of what is asked below. */
    private record Row(
            UUID id, UUID action, String title, @Nullable LocalDate dueOn, String post, int level) {
        WorkItem item(String type) {
            return new WorkItem(
                    type, id.toString(), title, dueOn, post, level, "/v1/actions/" + action);
        }
    }

    private List<WorkItem> dates(WorkQuery query, LocalDate first, LocalDate last) {
        var ends =
                dated(
                        """
                        select a.id, a.id, a.brief.title, a.schedule.endDate.date,
                            a.accountability.post, a.raised.escalationLevel
                        from Action a
                        where a.state in :binding and a.accountability.post in :posts
                          and a.schedule.endDate.date between :first and :last
                          and (a.schedule.endDate.date > :day
                            or (a.schedule.endDate.date = :day and a.id > :id))
                        order by a.schedule.endDate.date, a.id
                        """,
                        ACTION,
                        query,
                        first,
                        last);
        var steps =
                dated(
                        """
                        select m.id, a.id, m.title, m.due.date, a.accountability.post,
                            a.raised.escalationLevel
                        from Action a join a.schedule.milestones m
                        where a.state in :binding and a.accountability.post in :posts
                          and m.metOn is null and m.due.date between :first and :last
                          and (m.due.date > :day or (m.due.date = :day and m.id > :id))
                        order by m.due.date, m.id
                        """,
                        MILESTONE,
                        query,
                        first,
                        last);
        return Stream.concat(
                        ends.map(row -> row.item(ACTION)), steps.map(row -> row.item(MILESTONE)))
                .toList();
    }

    private Stream<Row> dated(
            String text, String type, WorkQuery query, LocalDate first, LocalDate last) {
        return database.createQuery(text, Row.class)
                .setParameter("binding", ActionState.inHand())
                .setParameter("posts", query.posts())
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("day", query.afterDay())
                .setParameter("id", WorkQuery.uuid(query.afterId(type)))
                .setMaxResults(query.rows())
                .getResultStream();
    }

    private List<WorkItem> toAccept(WorkQuery query) {
        return database.createQuery(
                        """
                        from Action a
                        where ((a.state = :proposed and a.accountability.post in :posts)
                            or a.accountability.offeredTo in :posts) and a.id > :id
                        order by a.id
                        """,
                        Action.class)
                .setParameter("proposed", ActionState.PROPOSED)
                .setParameter("posts", query.posts())
                .setParameter("id", WorkQuery.uuid(query.afterIdWithoutDay(ACTION)))
                .setMaxResults(query.rows())
                .getResultStream()
                .map(ActionWork::asked)
                .toList();
    }

    private static WorkItem asked(Action action) {
        var offered = action.offeredTo();
        return new Row(
                        action.id(),
                        action.id(),
                        action.title(),
                        null,
                        offered == null ? action.accountablePost() : offered,
                        0)
                .item(ACTION);
    }
}
