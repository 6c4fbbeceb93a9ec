package org.dueregard.actionplan.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** What must hold for the evaluation of a plan. */
final class EvaluationRules {
    private EvaluationRules() {}

    static List<Violation> evaluate(LocalDate on, LocalDate firstDay, LocalDate today) {
        return on.isAfter(today) || on.isBefore(firstDay)
                ? List.of(
                        Violation.at(
                                "/evaluatedOn",
                                "It is evaluated while the plan lasts: from "
                                        + firstDay
                                        + " until today."))
                : List.of();
    }

    /** Whoever owns a plan, or has owned it, does not evaluate it; persons are compared. */
    static void requireIndependent(Person evaluator, Set<Person> owners) {
        if (owners.contains(evaluator)) {
            throw DomainException.forbidden(
                    "not-independent",
                    "Whoever owns the plan, or has owned it, does not evaluate it.");
        }
    }
}
