package org.dueregard.eia.subject;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.problem.Violation;

/** What a registration has to say. */
final class SubjectRules {
    private static final String PUBLICATION =
            "Diversity strategy progress report 2002, App. 2 action 6: results are published; what"
                    + " is withheld has a recorded reason";
    private static final String PROGRAMME =
            "Met modernisation programme 2005, para 5: every strand completes a comprehensive EIA";

    private SubjectRules() {}

    static List<Violation> ofRegistration(Particulars particulars) {
        var violations = new ArrayList<Violation>();
        if (particulars.publicationWithheld() && particulars.withholdingReason() == null) {
            violations.add(
                    Violation.at(
                            "/withholdingReason",
                            "say why nothing of this subject is published",
                            PUBLICATION));
        }
        if (!particulars.publicationWithheld() && particulars.withholdingReason() != null) {
            violations.add(
                    Violation.at(
                            "/withholdingReason",
                            "leave this out, or set publicationWithheld",
                            PUBLICATION));
        }
        if (particulars.kind() == SubjectKind.PROGRAMME_STRAND
                && particulars.programmeStrand() == null) {
            violations.add(
                    Violation.at(
                            "/programmeStrand",
                            "name the strand of the programme that this is",
                            PROGRAMME));
        }
        return violations;
    }
}
