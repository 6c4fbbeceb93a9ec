package org.dueregard.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.action.ActionGroups;

/**
 * The groups that own the sections whose initiatives an action carries. A unit's own plan is
 * written by its lead, and no group's.
 */
@ApplicationScoped
class PlannedGroups implements ActionGroups {
    private final EntityManager database;

    PlannedGroups(EntityManager database) {
        this.database = database;
    }

    @Override
    public Set<String> of(UUID action) {
        return Set.copyOf(
                database.createQuery(
                                """
                                select distinct s.ownerBody
                                from Initiative i join i.actions carried
                                  join Plan p on p.code = i.planCode
                                  join p.sections s on s.code = i.section
                                where carried = :action and p.kind <> :local
                                  and s.ownerBody is not null
                                """,
                                String.class)
                        .setParameter("action", action)
                        .setParameter("local", PlanKind.LOCAL)
                        .getResultList());
    }
}
