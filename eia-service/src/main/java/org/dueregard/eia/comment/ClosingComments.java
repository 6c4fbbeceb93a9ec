package org.dueregard.eia.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.commentperiod.CommentPeriods;
import org.dueregard.eia.commentperiod.CommentWindow;
import org.dueregard.eia.publication.PublishedCopies;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Saying until when the public is heard, and telling it. */
@ApplicationScoped
public class ClosingComments {
    private final CommentPeriods periods;
    private final Subjects subjects;
    private final Assessments assessments;
    private final PublishedCopies copies;
    private final Journal journal;

    public ClosingComments(
            CommentPeriods periods,
            Subjects subjects,
            Assessments assessments,
            PublishedCopies copies,
            Journal journal) {
        this.periods = periods;
        this.subjects = subjects;
        this.assessments = assessments;
        this.copies = copies;
        this.journal = journal;
    }

    /** Comments on a proposed subject are taken until the end of that day. */
    @Transactional
    public void closeSubject(
            UUID subjectId, LocalDate closesOn, String reason, ExpectedVersion seen, Caller by) {
        if (subjects.lock(subjectId).state() != SubjectState.PROPOSED) {
            throw notOpen("This is no longer proposed, and takes no comments.");
        }
        journal.record(
                periods.close(CommentPeriods.About.subject(subjectId), closesOn, seen, by.person()),
                by,
                reason);
    }

    /** Comments on the latest published copy are taken until the end of that day. */
    @Transactional
    public void closeCopy(
            UUID assessmentId,
            int version,
            LocalDate closesOn,
            String reason,
            ExpectedVersion seen,
            Caller by) {
        copies.require(assessmentId, version);
        var subjectId = assessments.subjectOf(assessmentId);
        subjects.lock(subjectId);
        if (copies.latest(assessmentId).number() != version) {
            throw notOpen("A later copy is published, and takes the comments.");
        }
        journal.record(
                periods.close(
                        CommentPeriods.About.copy(subjectId, assessmentId, version),
                        closesOn,
                        seen,
                        by.person()),
                by,
                reason);
    }

    /** What is no longer proposed takes no comments, whatever its day. */
    public CommentWindow ofSubject(UUID subjectId) {
        var window = periods.ofSubject(subjectId);
        return subjects.require(subjectId).state() == SubjectState.PROPOSED
                ? window
                : window.shut();
    }

    /** A copy that is followed by another takes no comments, whatever its day. */
    public CommentWindow ofCopy(UUID assessmentId, int version) {
        copies.require(assessmentId, version);
        var window = periods.ofCopy(assessmentId, version);
        return copies.latest(assessmentId).number() == version ? window : window.shut();
    }

    private static DomainException notOpen(String why) {
        return DomainException.conflict("not-open-for-comment", "Not open for comment", why);
    }
}
