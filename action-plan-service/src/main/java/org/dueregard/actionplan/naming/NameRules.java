package org.dueregard.actionplan.naming;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.problem.Violation;

/** What must hold for a name. */
final class NameRules {
    private NameRules() {}

    /**
     * @param namesakes what is called so already on some of these days
     */
    static List<Violation> give(NewName asked, boolean targetExists, List<Target> namesakes) {
        var violations = new ArrayList<Violation>();
        if (!targetExists) {
            violations.add(
                    Violation.at(
                            "/target/code",
                            "There is no "
                                    + asked.target().type()
                                    + " "
                                    + asked.target().code()
                                    + "."));
        }
        var first = asked.firstDay();
        var last = asked.lastDay();
        if (first != null && last != null && last.isBefore(first)) {
            violations.add(Violation.at("/to", "A name ends on its first day or later."));
        }
        namesakes.stream()
                .distinct()
                .forEach(
                        other ->
                                violations.add(
                                        Violation.at(
                                                "/name",
                                                "It stands for the "
                                                        + other.type()
                                                        + " "
                                                        + other.code()
                                                        + " on some of these days already; a name resolves to one.")));
        return violations;
    }
}
