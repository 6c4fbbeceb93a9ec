package org.dueregard.actionplan.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dueregard.platform.problem.Violation;

/** How advice from outside reaches a group, and whom advisers advise. */
final class AdviceRules {
    private static final String ROUTES =
            "Advice comes through the programme board, or for a specific project (report 12 of 2008, para 18)";

    private AdviceRules() {}

    /**
     * @param above the bodies that the group reports to, directly or through others
     */
    static List<Violation> ask(NewAdviceRequest asked, Set<String> above) {
        if ((asked.board() == null) == (asked.project() == null)) {
            return List.of(
                    Violation.at(
                            "/board",
                            "It goes through a board or is for a named project: give one of the two.",
                            ROUTES));
        }
        return asked.board() == null || above.contains(asked.board())
                ? List.of()
                : List.of(
                        Violation.at(
                                "/board",
                                "The group does not report to " + asked.board() + ".",
                                ROUTES));
    }

    /**
     * @param known those of the areas that are business areas
     */
    static List<Violation> advise(List<String> areas, Set<String> known) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < areas.size(); i++) {
            if (!known.contains(areas.get(i))) {
                violations.add(
                        Violation.at(
                                "/businessAreas/" + i,
                                "There is no business area " + areas.get(i) + "."));
            }
        }
        return violations;
    }
}
