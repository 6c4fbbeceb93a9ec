package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.problem.Violation;

/** What was withdrawn is not signed off; it can be stopped. */
@ApplicationScoped
class WithdrawnSubject implements SigningGuard {
    private final Subjects subjects;

    WithdrawnSubject(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public List<Violation> violations(UUID assessmentId, UUID subjectId) {
        return subjects.require(subjectId).state() == SubjectState.WITHDRAWN
                ? List.of(
                        Violation.at(
                                "/outcome",
                                "the subject was withdrawn; stop the assessment",
                                "Due Regard: what keeps an assessment whole"))
                : List.of();
    }
}
