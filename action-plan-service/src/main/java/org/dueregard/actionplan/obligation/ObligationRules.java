package org.dueregard.actionplan.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.problem.Violation;

/** What must hold for obligations, their ladders, and how they are met. */
final class ObligationRules {
    private ObligationRules() {}

    static List<Violation> lay(NewObligation asked) {
        var violations = new ArrayList<Violation>();
        var timetable = asked.timetable();
        if ((timetable.every() == null) == timetable.offsets().isEmpty()) {
            violations.add(
                    Violation.at("/every", "It recurs, or has offsets: give one of the two."));
        }
        if (timetable.rolling() && timetable.every() == null) {
            violations.add(Violation.at("/rolling", "Only what recurs can roll."));
        }
        return violations;
    }

    /** The ladder goes up: each step is taken after the one before it. */
    static List<Violation> climb(List<Rung> rungs) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < rungs.size(); i++) {
            var rung = rungs.get(i);
            if (i > 0 && rung.afterDays() <= rungs.get(i - 1).afterDays()) {
                violations.add(
                        Violation.at(
                                "/rungs/" + i + "/afterDays",
                                "A step is taken after the one below it."));
            }
            if ((rung.target() == RungTarget.POST) != (rung.post() != null)) {
                violations.add(
                        Violation.at(
                                "/rungs/" + i + "/post",
                                "A step to a post names it, and no other step does."));
            }
        }
        return violations;
    }

    static List<Violation> meet(LocalDate metOn, LocalDate today) {
        return metOn.isAfter(today)
                ? List.of(Violation.at("/metOn", "It is met today or was met earlier."))
                : List.of();
    }
}
