package org.dueregard.actionplan.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold for training arrangements and their figures. */
final class TrainingRules {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private TrainingRules() {}

    /**
     * @param known whether there is such an action
     */
    static List<Violation> setUp(@Nullable UUID action, boolean known) {
        return action == null || known
                ? List.of()
                : List.of(Violation.at("/action", "There is no action " + action + "."));
    }

    static List<Violation> count(LocalDate asAt, long required, long trained, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (asAt.isAfter(today) || asAt.isBefore(EARLIEST)) {
            violations.add(
                    Violation.at(
                            "/asAt", "It stands as at today or earlier, since " + EARLIEST + "."));
        }
        if (trained > required) {
            violations.add(
                    Violation.at("/trained", "Are at most those who are required to be trained."));
        }
        return violations;
    }
}
