package org.dueregard.eia.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;

/**
 * Telling the others that a review is overdue, once for each step: the step that was told stands
 * with the review, and whoever else looks waits until that is committed.
 */
@ApplicationScoped
public class Escalating {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Caller SYSTEM = Caller.system("eia");
    private static final int AT_ONCE = 100;

    private final Reviews reviews;
    private final Assessments assessments;
    private final Subjects subjects;
    private final Journal journal;
    private final InstantSource clock;

    public Escalating(
            Reviews reviews,
            Assessments assessments,
            Subjects subjects,
            Journal journal,
            InstantSource clock) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.subjects = subjects;
        this.journal = journal;
        this.clock = clock;
    }

    /** Some at a time; answers how many there were. */
    @Transactional
    public int overdue() {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        var due = reviews.toEscalate(today, AT_ONCE);
        for (var found : due) {
            var assessment = assessments.lock(found.assessmentId());
            var review = reviews.lock(assessment.id(), found.reviewId());
            var subject = subjects.require(assessment.subjectId()).snapshot();
            for (var fact : review.escalate(subject, today)) {
                journal.record(fact, SYSTEM, "The review is overdue.");
            }
        }
        return due.size();
    }
}
