package org.dueregard.actionplan.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.dueregard.actionplan.obligation.OccurrenceState;
import org.dueregard.actionplan.obligation.Owed;

/** What has climbed a ladder and is neither met nor waived, the oldest first. */
@ApplicationScoped
class Climbed {
    private final EntityManager database;

    Climbed(EntityManager database) {
        this.database = database;
    }

    /** All of it, or what is owed to the body; obligations belong to no plan. */
    List<Owed> of(Scope scope) {
        var ofBody = scope.body() == null ? "" : " and b.body = :body";
        var query =
                database.createQuery(
                                "select new org.dueregard.actionplan.obligation.Owed(b, o)"
                                        + " from Occurrence o join Obligation b"
                                        + " on b.code = o.obligationCode"
                                        + " where o.state = :due and o.climb.stepsTaken > 0"
                                        + ofBody
                                        + " order by o.dueOn, o.id",
                                Owed.class)
                        .setParameter("due", OccurrenceState.DUE);
        if (scope.body() != null) {
            query.setParameter("body", scope.body());
        }
        return query.getResultList();
    }
}
