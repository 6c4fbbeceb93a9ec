package org.dueregard.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.jspecify.annotations.Nullable;

/**
 * Which actions are which group's, to read only. An action is the group's that owns a section of a
 * plan in which an initiative is carried by it, or that holds a recommendation which it carries
 * out; of two groups where both is so. What is in a unit's own plan is the unit's and no group's.
 * Groups are those that own and hold today, whatever day the actions are asked for.
 */
@ApplicationScoped
public class GroupActions {
    private static final String OF_THE_GROUP =
            """
            (a.id in (select carried from Initiative i join i.actions carried
                        join Plan p on p.code = i.planCode join p.sections s
                      where s.code = i.section and p.kind <> :local and s.ownerBody = :body)
             or a.id in (select carrying from Recommendation r join r.actions carrying
                         where r.matter.ownerBody = :body))
            """;
    private static final Set<ActionState> OPEN =
            Arrays.stream(ActionState.values())
                    .filter(ActionState::isOpen)
                    .collect(Collectors.toUnmodifiableSet());

    private final EntityManager database;

    GroupActions(EntityManager database) {
        this.database = database;
    }

    /** What is open now, from the draft on, oldest first. */
    public List<Action> open(String body) {
        return page(body, OPEN, null, Integer.MAX_VALUE);
    }

    /** What is complete now, oldest first. */
    public List<Action> completed(String body) {
        return page(body, Set.of(ActionState.COMPLETE), null, Integer.MAX_VALUE);
    }

    /** What was open when that day was over, oldest first. */
    public List<Action> openOn(String body, LocalDate day) {
        return database.createQuery(
                        "select a from Action a where "
                                + OF_THE_GROUP
                                + """
                                 and exists (
                                    select 1 from a.history.deeds d
                                    where d.at < :over and d.toState in :open and d.number = (
                                        select max(e.number) from Action b join b.history.deeds e
                                        where b.id = a.id and e.at < :over))
                                order by a.id
                                """,
                        Action.class)
                .setParameter("body", body)
                .setParameter("local", PlanKind.LOCAL)
                .setParameter("open", OPEN)
                .setParameter("over", LondonDay.start(day.plusDays(1)))
                .getResultList();
    }

    /**
     * A page of the group's actions, oldest first.
     *
     * @param states empty for any
     */
    public List<Action> page(String body, Set<ActionState> states, @Nullable UUID after, int rows) {
        var conditions = new ArrayList<>(List.of(OF_THE_GROUP));
        var values = new HashMap<String, Object>(Map.of("body", body, "local", PlanKind.LOCAL));
        if (!states.isEmpty()) {
            conditions.add("a.state in :states");
            values.put("states", states);
        }
        if (after != null) {
            conditions.add("a.id > :after");
            values.put("after", after);
        }
        var query =
                database.createQuery(
                        "select a from Action a where "
                                + String.join(" and ", conditions)
                                + " order by a.id",
                        Action.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(rows).getResultList();
    }

    /** The groups that the action is of, in the order of their codes; empty where it is of none. */
    public SortedSet<String> bodiesOf(UUID action) {
        return bodiesOf(List.of(action)).getOrDefault(action, new TreeSet<>());
    }

    /** The groups of each of these; what is of no group is left out. */
    public Map<UUID, SortedSet<String>> bodiesOf(Collection<UUID> actions) {
        if (actions.isEmpty()) {
            return Map.of();
        }
        var bodies = new HashMap<UUID, SortedSet<String>>();
        owners(
                """
                select carried, s.ownerBody from Initiative i join i.actions carried
                  join Plan p on p.code = i.planCode join p.sections s
                where s.code = i.section and p.kind <> :local and s.ownerBody is not null
                  and carried in :actions
                """,
                Map.of("local", PlanKind.LOCAL, "actions", actions),
                bodies);
        owners(
                """
                select carrying, r.matter.ownerBody from Recommendation r join r.actions carrying
                where r.matter.ownerBody is not null and carrying in :actions
                """,
                Map.of("actions", actions),
                bodies);
        return bodies;
    }

    private void owners(
            String text, Map<String, Object> values, Map<UUID, SortedSet<String>> bodies) {
        var query = database.createQuery(text, Object[].class);
        values.forEach(query::setParameter);
        query.getResultStream()
                .forEach(
                        row ->
                                bodies.computeIfAbsent((UUID) row[0], id -> new TreeSet<>())
                                        .add((String) row[1]));
    }
}
