package org.dueregard.eia.adoption;

import java.util.List;
import java.util.Optional;
import org.dueregard.eia.assessment.Assessment;
import org.dueregard.eia.questionnaire.Outcome;
import org.dueregard.eia.screening.Screening;
import org.dueregard.platform.problem.Violation;

/** What has to be shown before a subject is adopted. */
final class AdoptionRules {
    private static final String SOURCE =
            "Equality Act 2010, s. 149; Diversity strategy progress report 2002, App. 2 action 4:"
                    + " assess and consult on proposed policies";

    private AdoptionRules() {}

    static List<Violation> violations(
            Optional<Screening> lastScreening, Optional<Assessment> assessment) {
        if (assessment.isPresent()) {
            return assessment.get().signedOffWithConsultation()
                    ? List.of()
                    : List.of(
                            Violation.at(
                                    "",
                                    "its assessment is "
                                            + assessment.get().current().status()
                                            + " with "
                                            + assessment
                                                    .get()
                                                    .current()
                                                    .content()
                                                    .engagements()
                                                    .size()
                                            + " engagements recorded; it has to be signed off,"
                                            + " with at least one",
                                    SOURCE));
        }
        if (lastScreening.isEmpty()) {
            return List.of(
                    Violation.at("", "it is not yet screened; call a panel together", SOURCE));
        }
        return lastScreening.get().outcome() == Outcome.NOT_REQUIRED
                ? List.of()
                : List.of(Violation.at("", "the full assessment is still to be made", SOURCE));
    }
}
