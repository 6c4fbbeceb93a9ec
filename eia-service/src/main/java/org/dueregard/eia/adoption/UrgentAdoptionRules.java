package org.dueregard.eia.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dueregard.platform.problem.Violation;

/** When something may be adopted before due regard is shown. */
final class UrgentAdoptionRules {
    private static final String OURS =
            "Due Regard: urgency is an exception from Equality Act 2010, s. 149, and is used once";

    private UrgentAdoptionRules() {}

    static List<Violation> violations(
            Optional<UrgentAdoption> earlier, boolean decidesOnTheirOwnSubject) {
        var violations = new ArrayList<Violation>();
        if (earlier.isPresent()) {
            violations.add(
                    Violation.at(
                            "",
                            "it was adopted urgently before, until "
                                    + earlier.get().lapsesOn()
                                    + "; now its assessment has to be signed off first",
                            OURS));
        }
        if (decidesOnTheirOwnSubject) {
            violations.add(
                    Violation.at(
                            "",
                            "you hold the post that answers for it; another decision-maker notes"
                                    + " what was had regard to",
                            OURS));
        }
        return violations;
    }
}
