package org.dueregard.eia.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
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

    static List<Violation> ofPassing(List<ChecklistAnswer> checklist) {
        var violations = new ArrayList<Violation>();
        var open = EnumSet.allOf(ChecklistItem.class);
        for (var i = 0; i < checklist.size(); i++) {
            var answer = checklist.get(i);
            if (!open.remove(answer.item())) {
                violations.add(
                        Violation.at(
                                "/checklist/" + i, answer.item() + " is answered twice", SOURCE));
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
                item ->
                        violations.add(
                                Violation.at(
                                        "/checklist",
                                        "say whether \""
                                                + item.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', ' ')
                                                + "\" ("
                                                + item
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
