package org.dueregard.eia.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What an assurer has to say. Scrutiny of the MPS equalities scheme 2008, para 11. */
final class AssuranceRules {
    private static final String SOURCE =
            "Scrutiny of the MPS equalities scheme 2008, para 11: quality assurance of every"
                    + " assessment";

    private AssuranceRules() {}

    static List<Violation> ofPassing(
            AssuranceChecklist.Asked asked, List<ChecklistAnswer> checklist) {
        var violations = new ArrayList<Violation>();
        var open = new LinkedHashSet<>(asked.codes());
        for (var i = 0; i < checklist.size(); i++) {
            var answer = checklist.get(i);
            if (!open.remove(answer.item())) {
                violations.add(
                        Violation.at(
                                "/checklist/" + i,
                                asked.codes().contains(answer.item())
                                        ? answer.item() + " is answered twice"
                                        : answer.item()
                                                + " is no question of checklist "
                                                + asked.number(),
                                SOURCE));
            }
            if (!answer.met()) {
                violations.add(
                        Violation.at(
                                "/checklist/" + i,
                                answer.item() + " is not met; request changes instead",
                                SOURCE));
            }
        }
        open.forEach(
                code ->
                        violations.add(
                                Violation.at(
                                        "/checklist",
                                        "say whether \""
                                                + code.toLowerCase(Locale.ROOT).replace('_', ' ')
                                                + "\" ("
                                                + code
                                                + ") is met",
                                        SOURCE)));
        return violations;
    }

    static List<Violation> ofRequestingChanges(@Nullable String note) {
        return note == null || note.isBlank()
                ? List.of(Violation.at("/note", "say what has to change", SOURCE))
                : List.of();
    }
}
