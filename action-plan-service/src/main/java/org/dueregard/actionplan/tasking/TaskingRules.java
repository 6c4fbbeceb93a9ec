package org.dueregard.actionplan.tasking;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.problem.Violation;

/** What must hold for a tasking. */
final class TaskingRules {
    private TaskingRules() {}

    static List<Violation> raise(LocalDate raisedOn, LocalDate today) {
        return raisedOn.isAfter(today)
                ? List.of(Violation.at("/raisedOn", "It is raised today or was so earlier."))
                : List.of();
    }

    static List<Violation> close(LocalDate closedOn, LocalDate raisedOn, LocalDate today) {
        return closedOn.isAfter(today) || closedOn.isBefore(raisedOn)
                ? List.of(
                        Violation.at(
                                "/closedOn",
                                "It closes after it was raised, on "
                                        + raisedOn
                                        + ", and today at the latest."))
                : List.of();
    }
}
