package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** What people who write one assessment together do: share out the parts, and talk about them. */
@ApplicationScoped
public class Collaborating {
    private final Assessments assessments;
    private final Subjects subjects;
    private final PartComments comments;
    private final Ledger ledger;
    private final Journal journal;
    private final InstantSource clock;

    public Collaborating(
            Assessments assessments,
            Subjects subjects,
            PartComments comments,
            Ledger ledger,
            Journal journal,
            InstantSource clock) {
        this.assessments = assessments;
        this.subjects = subjects;
        this.comments = comments;
        this.ledger = ledger;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void assign(UUID id, Map<ContentPart, String> writers, ExpectedVersion seen, Caller by) {
        var assessment = assessments.lock(id);
        ledger.requireSame(assessment, seen);
        ledger.record(assessment, assessment.assign(writers, by, clock.instant()), by, null);
    }

    @Transactional
    public PartComment comment(UUID id, ContentPart part, String words, Caller by) {
        var assessment = assessments.require(id);
        var comment = new PartComment(assessment, part, words, by.person(), clock.instant());
        comments.persistAndFlush(comment);
        journal.record(comment.written(), by, null);
        return comment;
    }

    /** By who wrote the comment, an author of the version, or the owner of the subject. */
    @Transactional
    public void resolve(
            UUID id, UUID commentId, String resolution, ExpectedVersion seen, Caller by) {
        var comment = comments.lock(id, commentId);
        seen.requireSameAs(comment.version());
        var assessment = assessments.require(id);
        var owner = subjects.require(assessment.subjectId()).accountablePost();
        var may =
                comment.writtenBy().equals(by.person().sub())
                        || by.holds(owner)
                        || assessment.current().isAuthor(by.person());
        if (!may) {
            throw DomainException.forbidden(
                    "not-an-author",
                    "A comment is resolved by who wrote it, an author of this version, or who holds"
                            + " the post "
                            + owner
                            + ".");
        }
        journal.record(comment.resolve(resolution, by.person(), clock.instant()), by, resolution);
    }
}
