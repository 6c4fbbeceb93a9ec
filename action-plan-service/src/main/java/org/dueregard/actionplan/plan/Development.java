package org.dueregard.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.actionplan.source.KnownAssessments;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Development plans follow from assessments of activities for staff, and so does each of their
 * actions (strategy of 2005, Senior Managers / Together).
 */
@ApplicationScoped
class Development {
    private final KnownAssessments assessments;

    Development(KnownAssessments assessments) {
        this.assessments = assessments;
    }

    List<Violation> unlessFollowing(NewPlan asked) {
        return asked.kind() != PlanKind.DEVELOPMENT || asked.assessment() == null
                ? List.of()
                : assessments.unlessOfStaffActivity(
                        asked.assessment(),
                        asked.assessedSubject(),
                        "/assessment",
                        "/assessedSubject");
    }

    /**
     * The assessment that an action follows from: the plan's own, unless another is named; null for
     * actions of other plans.
     */
    @Nullable Assessed behind(Plan plan, @Nullable Assessed named) {
        if (plan.kind() != PlanKind.DEVELOPMENT) {
            DomainException.refuseIfAny(
                    "The action cannot carry the initiative.",
                    named == null
                            ? List.of()
                            : List.of(
                                    Violation.at(
                                            "/assessment",
                                            "Only an action of a development plan names one.")));
            return null;
        }
        var own = plan.assessment();
        var followed =
                named != null || own == null ? named : new Assessed(own, plan.assessedSubject());
        if (followed != null) {
            DomainException.refuseIfAny(
                    "The action cannot carry the initiative.",
                    assessments.unlessOfStaffActivity(
                            followed.assessment(),
                            followed.subject(),
                            "/assessment",
                            "/assessedSubject"));
        }
        return followed;
    }
}
