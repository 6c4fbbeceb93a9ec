package org.dueregard.monitoring.adherence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.monitoring.targets.TargetPeriod;
import org.dueregard.platform.problem.Violation;

/** What must hold for a return. */
final class ReturnRules {
    private ReturnRules() {}

    /**
     * @param knowsPolicy whether the register has announced it
     * @param isUnit whether there is such a unit of the force
     * @param returnedBefore whether the unit has returned the period before
     */
    static List<Violation> of(
            NewReturn asked,
            boolean knowsPolicy,
            boolean isUnit,
            boolean returnedBefore,
            LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (!knowsPolicy) {
            violations.add(
                    Violation.at("/policy", "Is no policy that the register has announced."));
        }
        if (!isUnit) {
            violations.add(Violation.at("/unit", "Is no unit of the force; /v1/units lists them."));
        }
        var period = TargetPeriod.read(asked.period());
        if (period.isEmpty()) {
            violations.add(
                    Violation.at(
                            "/period", "Is a period such as 2018, 2017/18, 2018-Q2 or 2018-06."));
        } else if (period.get().firstDay().isAfter(today)) {
            violations.add(Violation.at("/period", "Has not begun."));
        }
        if (returnedBefore && asked.reason() == null) {
            violations.add(
                    Violation.at(
                            "/reason",
                            "Is required: the unit has returned this period before, and this revises it."));
        } else if (!returnedBefore && asked.reason() != null) {
            violations.add(
                    Violation.at("/reason", "Is left out: there is no return that this revises."));
        }
        return violations;
    }
}
