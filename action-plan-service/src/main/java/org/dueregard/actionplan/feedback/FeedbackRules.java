package org.dueregard.actionplan.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold for contacts, formats and publications. */
final class FeedbackRules {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private FeedbackRules() {}

    static List<Violation> past(String pointer, LocalDate day, LocalDate today) {
        return day.isAfter(today) || day.isBefore(EARLIEST)
                ? List.of(
                        Violation.at(
                                pointer, "Is today or an earlier day, since " + EARLIEST + "."))
                : List.of();
    }

    static List<Violation> request(NewFormatRequest asked, LocalDate today) {
        var violations = new ArrayList<>(past("/requestedOn", asked.requestedOn(), today));
        violations.addAll(due(asked.dueOn(), asked.requestedOn()));
        if ((asked.format() == AlternativeFormat.TRANSLATION) != (asked.language() != null)) {
            violations.add(
                    Violation.at(
                            "/language",
                            "A translation names its language, and nothing else does."));
        }
        return violations;
    }

    private static List<Violation> due(@Nullable LocalDate due, LocalDate requestedOn) {
        return due != null && due.isBefore(requestedOn)
                ? List.of(Violation.at("/dueOn", "Is the day of the request or later."))
                : List.of();
    }
}
