package org.dueregard.monitoring.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dueregard.platform.problem.Violation;

/** What must hold for a finding. */
final class FindingRules {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private FindingRules() {}

    /**
     * @param known of the policies that it names
     */
    static List<Violation> record(NewFinding asked, Set<String> known, LocalDate today) {
        var violations = new ArrayList<Violation>();
        repeated(asked.policies(), "/policies/", violations);
        repeated(asked.characteristics(), "/characteristics/", violations);
        for (var i = 0; i < asked.policies().size(); i++) {
            if (!known.contains(asked.policies().get(i))) {
                violations.add(
                        Violation.at(
                                "/policies/" + i,
                                "There is no policy "
                                        + asked.policies().get(i)
                                        + " that the register has announced."));
            }
        }
        if (asked.foundOn().isAfter(today)) {
            violations.add(Violation.at("/foundOn", "Lies in the future."));
        } else if (asked.foundOn().isBefore(EARLIEST)) {
            violations.add(Violation.at("/foundOn", "Lies before 1990."));
        }
        return violations;
    }

    private static void repeated(List<String> all, String at, List<Violation> violations) {
        var seen = new HashSet<String>();
        for (var i = 0; i < all.size(); i++) {
            if (!seen.add(all.get(i))) {
                violations.add(Violation.at(at + i, "Stands there twice."));
            }
        }
    }
}
