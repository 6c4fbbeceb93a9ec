package org.dueregard.eia.subject;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.problem.Violation;

/** What has to be said of a subject. */
final class SubjectRules {
    private static final String PUBLICATION =
            "Diversity strategy progress report 2002, App. 2 action 6: results are published; what"
                    + " is withheld has a recorded reason";
    private static final String PROGRAMME =
            "Met modernisation programme 2005, para 5: every strand completes a comprehensive EIA";

    private static final String UNITS =
            "Scrutiny of the MPS equalities scheme 2008: assessments reach the objectives of units";

    private SubjectRules() {}

    static List<Violation> ofAmending(Particulars before, Particulars next) {
        var violations = new ArrayList<>(ofParticulars(next));
        if (next.kind() != before.kind()) {
            violations.add(
                    Violation.at(
                            "/kind",
                            "it is registered as "
                                    + before.kind()
                                    + " and stays that; register another subject"));
        }
        return violations;
    }

    static List<Violation> ofParticulars(Particulars particulars) {
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
        if (particulars.programmeStrand() != null && particulars.programme() == null) {
            violations.add(
                    Violation.at(
                            "/programme", "name the programme that has this strand", PROGRAMME));
        }
        if (particulars.kind() == SubjectKind.OCU_OBJECTIVE && particulars.unit() == null) {
            violations.add(Violation.at("/unit", "name the OCU whose objective this is", UNITS));
        }
        if (particulars.jointLeadPosts().contains(particulars.accountablePost())) {
            violations.add(
                    Violation.at(
                            "/jointLeadPosts",
                            "the accountable post leads anyway; name the others"));
        }
        return violations;
    }
}
