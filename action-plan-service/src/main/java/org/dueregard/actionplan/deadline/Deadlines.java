package org.dueregard.actionplan.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.work.WorkQuery;

/** Every date that has passed. */
@ApplicationScoped
public class Deadlines implements PanacheRepositoryBase<Deadline, UUID> {
    private static final DeadlineState OVERDUE = DeadlineState.OVERDUE;

    /** What there is to do about an action: a date to be noticed, or a step to be taken. */
    private static final String TO_CHASE =
            """
            select a.id from action a
            where a.state in (:inHand) and a.next_due < :today
              and (exists (select from deadline d where d.action_id = a.id
                     and d.state = 'OVERDUE' and d.next_step_on <= :today)
                or (a.end_date < :today and not exists (select from deadline d
                     where d.action_id = a.id and d.milestone_id is null and d.state = 'OVERDUE'))
                or exists (select from milestone m where m.action_id = a.id and m.met_on is null
                     and m.due_date < :today and not exists (select from deadline d
                       where d.milestone_id = m.id and d.state = 'OVERDUE')))
            order by a.next_due, a.id limit :most for update of a skip locked
            """;

    /** Some actions to be chased, each for this transaction alone; others' are left out. */
    List<Action> takeToChase(LocalDate today, int most) {
        List<?> ids =
                getEntityManager()
                        .createNativeQuery(TO_CHASE, UUID.class)
                        .setParameter(
                                "inHand",
                                ActionState.inHand().stream().map(ActionState::name).toList())
                        .setParameter("today", today)
                        .setParameter("most", most)
                        .getResultList();
        return ids.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery("from Action a where a.id in :ids order by a.id", Action.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** What climbs of the action. */
    List<Deadline> overdue(UUID action) {
        return list("actionId = ?1 and state = ?2 order by dueOn, id", action, OVERDUE);
    }

    /** Every one that the action has had, the oldest first. */
    public List<Deadline> of(UUID action) {
        return list("actionId = ?1 order by dueOn, id", action);
    }

    /** The steps of all of these, in order. */
    public List<DeadlineStep> stepsOf(Collection<UUID> deadlines) {
        return deadlines.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "from DeadlineStep s where s.deadlineId in :ids order by s.step",
                                DeadlineStep.class)
                        .setParameter("ids", deadlines)
                        .getResultList();
    }

    /** What others own and has climbed to one of these posts. */
    List<Climbed> climbedTo(WorkQuery query, String type) {
        return getEntityManager()
                .createQuery(
                        """
                        select d, a.accountability.post from Deadline d
                            join Action a on a.id = d.actionId
                        where d.state = :overdue and a.accountability.post not in :posts
                          and exists (select 1 from DeadlineStep s
                            where s.deadlineId = d.id and s.post in :posts)
                          and (d.dueOn > :day or (d.dueOn = :day and d.id > :id))
                        order by d.dueOn, d.id
                        """,
                        Climbed.class)
                .setParameter("overdue", OVERDUE)
                .setParameter("posts", query.posts())
                .setParameter("day", query.afterDay())
                .setParameter("id", WorkQuery.uuid(query.afterId(type)))
                .setMaxResults(query.rows())
                .getResultList();
    }

    /** One that has climbed, and the post that owes it. */
    record Climbed(Deadline deadline, String owner) {}
}
