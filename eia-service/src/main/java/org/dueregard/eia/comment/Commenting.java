package org.dueregard.eia.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.commentperiod.CommentPeriods;
import org.dueregard.eia.commentperiod.CommentWindow;
import org.dueregard.eia.publication.PublishedCopies;
import org.dueregard.eia.subject.Subject;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Taking comments of the public, looking at them, answering them, and forgetting who gave them. */
@ApplicationScoped
public class Commenting {
    private static final Caller PUBLIC = new Caller(new Person("public"), Set.of(), Set.of());

    private final PublicComments comments;
    private final Subjects subjects;
    private final Assessments assessments;
    private final PublishedCopies copies;
    private final CommentPeriods periods;
    private final Journal journal;
    private final InstantSource clock;

    public Commenting(
            PublicComments comments,
            Subjects subjects,
            Assessments assessments,
            PublishedCopies copies,
            CommentPeriods periods,
            Journal journal,
            InstantSource clock) {
        this.comments = comments;
        this.subjects = subjects;
        this.assessments = assessments;
        this.copies = copies;
        this.periods = periods;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * On a proposed subject that is not withheld, or on the latest published copy, until the
     * closing day. Its subject is locked, as for a decision: what is signed off has no comment that
     * came in beside it.
     */
    @Transactional
    public PublicComment give(Given given) {
        DomainException.refuseIfAny(
                "The comment cannot be taken like this.", CommentRules.ofGiven(given));
        var comment =
                given.subjectId() == null
                        ? ofCopy(given, Objects.requireNonNull(given.assessmentId()))
                        : ofSubject(given, given.subjectId());
        comments.persistAndFlush(comment);
        if (given.name() != null || given.email() != null || given.organisation() != null) {
            comments.keep(new Commenter(comment.id(), given));
        }
        journal.record(comment.received(), PUBLIC, null);
        return comment;
    }

    private PublicComment ofSubject(Given given, UUID subjectId) {
        var subject = subjects.lock(subjectId);
        if (!subject.openToPublic()) {
            throw DomainException.notFound("subject", subjectId);
        }
        if (subject.state() != SubjectState.PROPOSED) {
            throw DomainException.conflict(
                    "not-open-for-comment",
                    "Not open for comment",
                    "This is no longer proposed. Comment on its published assessment instead.");
        }
        requireOpen(periods.ofSubject(subjectId));
        return new PublicComment(Ids.next(), subjectId, null, null, given, clock.instant());
    }

    private PublicComment ofCopy(Given given, UUID assessmentId) {
        copies.latest(assessmentId);
        var subjectId = assessments.subjectOf(assessmentId);
        subjects.lock(subjectId);
        var copy = copies.latest(assessmentId);
        requireOpen(periods.ofCopy(assessmentId, copy.number()));
        return new PublicComment(
                Ids.next(), subjectId, assessmentId, copy.number(), given, clock.instant());
    }

    private static void requireOpen(CommentWindow window) {
        if (!window.open()) {
            throw DomainException.conflict(
                    "comments-closed",
                    "Comments are closed",
                    "Comments on this were taken until " + window.closesOn() + ".");
        }
    }

    /** What is withheld from the public is not there for it. */
    public void requireShown(UUID subjectId) {
        if (subjects.findByIdOptional(subjectId).filter(Subject::openToPublic).isEmpty()) {
            throw DomainException.notFound("subject", subjectId);
        }
    }

    /** Also one that was refused: it waits for its answer again, and no decision slips past it. */
    @Transactional
    public void admit(UUID id, ExpectedVersion seen, Caller by) {
        var comment = comments.lock(id);
        subjects.lock(comment.subjectId());
        seen.requireSameAs(comment.version());
        journal.record(comment.admit(by.person(), clock.instant()), by, null);
    }

    @Transactional
    public void refuse(UUID id, String reason, ExpectedVersion seen, Caller by) {
        var comment = comments.lock(id);
        seen.requireSameAs(comment.version());
        journal.record(comment.refuse(reason, by.person(), clock.instant()), by, reason);
    }

    @Transactional
    public void answer(
            UUID id, Disposition disposition, String response, ExpectedVersion seen, Caller by) {
        var comment = comments.lock(id);
        seen.requireSameAs(comment.version());
        journal.record(
                comment.answer(disposition, response, by.person(), clock.instant()), by, response);
    }

    /** The person's right; what was said may stay where it tells nothing about them. */
    @Transactional
    public void erase(UUID id, boolean textToo, String reason, ExpectedVersion seen, Caller by) {
        var comment = comments.lock(id);
        seen.requireSameAs(comment.version());
        comments.commenter(id).ifPresent(comments::forget);
        journal.record(comment.erase(textToo, clock.instant()), by, reason);
    }
}
