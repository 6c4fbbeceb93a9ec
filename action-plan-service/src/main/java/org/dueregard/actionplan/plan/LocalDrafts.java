package org.dueregard.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.dueregard.actionplan.unit.LeadWatcher;
import org.jspecify.annotations.Nullable;

/** What a unit's lead has drafted in the unit's own plans is the next lead's to go on with. */
@ApplicationScoped
class LocalDrafts implements LeadWatcher {
    private final EntityManager database;

    LocalDrafts(EntityManager database) {
        this.database = database;
    }

    @Override
    public void ledBy(String unit, @Nullable String former, String lead) {
        if (former == null) {
            return;
        }
        database.createQuery(
                        """
                        update versioned Action a set a.accountability.authorPost = :lead
                        where a.accountability.authorPost = :former and a.id in (
                            select carried from Initiative i join i.actions carried
                              join Plan p on p.code = i.planCode
                            where p.unit = :unit and p.kind = :local)
                        """)
                .setParameter("lead", lead)
                .setParameter("former", former)
                .setParameter("unit", unit)
                .setParameter("local", PlanKind.LOCAL)
                .executeUpdate();
    }
}
