package org.dueregard.eia.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessment;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.subject.SubjectListener;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;

/** What becomes of an assessment when its subject is withdrawn, or says something else. */
@ApplicationScoped
class ChangedSubjects implements SubjectListener {
    private final Assessments assessments;
    private final Reviews reviews;
    private final Triggering triggering;
    private final Journal journal;
    private final InstantSource clock;

    ChangedSubjects(
            Assessments assessments,
            Reviews reviews,
            Triggering triggering,
            Journal journal,
            InstantSource clock) {
        this.assessments = assessments;
        this.reviews = reviews;
        this.triggering = triggering;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void withdrawn(SubjectSnapshot subject, String reason, Caller by) {
        assessmentOf(subject.id())
                .filter(Assessment::wasSigned)
                .ifPresent(assessment -> end(assessment, reason, by));
    }

    private void end(Assessment assessment, String reason, Caller by) {
        var review = reviews.openOf(assessment.id());
        review.ifPresent(open -> journal.record(open.end(clock.instant()), by, reason));
        journal.record(
                assessment.endWithItsSubject(review.map(Review::causeRefs).orElse(Set.of())),
                by,
                reason);
    }

    @Override
    public void rewritten(SubjectSnapshot subject, long change, Caller by) {
        assessmentOf(subject.id())
                .ifPresent(
                        assessment ->
                                triggering.rewritten(
                                        assessment,
                                        "SUBJECT-CHANGE-" + change,
                                        "The register describes it in other words: "
                                                + subject.title(),
                                        by));
    }

    private Optional<Assessment> assessmentOf(UUID subject) {
        return Optional.ofNullable(assessments.idOf(subject)).map(assessments::lock);
    }
}
