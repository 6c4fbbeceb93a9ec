package org.dueregard.actionplan.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.source.AssessmentProgress;

/** The actions that a report is about, oldest first. */
@ApplicationScoped
class ReportActions {
    private static final String IN_PLAN =
            "exists (select 1 from Initiative i join i.actions c where c = a.id"
                    + " and i.planCode = :plan)";
    private static final String OF_BODY =
            "exists (select 1 from Initiative i join i.actions c join Plan p on p.code = i.planCode"
                    + " join p.sections s where c = a.id and s.code = i.section"
                    + " and s.ownerBody = :body)";
    private static final String PUBLIC =
            "(a.state <> :draft and (a.origin.type <> :mitigation or exists (select 1 from"
                    + " AssessmentStanding s where s.id.assessmentId = a.origin.assessmentId"
                    + " and s.id.assessmentVersion = a.origin.assessmentVersion"
                    + " and s.progress = :signedOff)))";

    private final EntityManager database;

    ReportActions(EntityManager database) {
        this.database = database;
    }

    List<Action> in(Collection<ActionState> states, Scope scope) {
        return found(states, scope, "");
    }

    /** Those whose present end date is another one than their first. */
    List<Action> moved(Scope scope) {
        return found(
                List.of(ActionState.values()),
                scope,
                " and a.schedule.endDate.date <> a.schedule.baseline.date");
    }

    private List<Action> found(Collection<ActionState> states, Scope scope, String more) {
        var conditions = new ArrayList<String>(List.of("a.state in :states"));
        var values = new HashMap<String, Object>(Map.of("states", states));
        if (scope.plan() != null) {
            conditions.add(IN_PLAN);
            values.put("plan", scope.plan());
        }
        if (scope.body() != null) {
            conditions.add(OF_BODY);
            values.put("body", scope.body());
        }
        if (scope.forPublic()) {
            conditions.add(PUBLIC);
            values.put("draft", ActionState.DRAFT);
            values.put("mitigation", OriginType.MITIGATION);
            values.put("signedOff", AssessmentProgress.SIGNED_OFF);
        }
        var query =
                database.createQuery(
                        "select a from Action a where "
                                + String.join(" and ", conditions)
                                + more
                                + " order by a.id",
                        Action.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
