package org.dueregard.eia.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** What somebody of the public says, and what becomes of it. */
@Entity
public class PublicComment {
    private static final String ERASED = "[erased]";

    @Id private UUID id;
    @Version private long version;
    private int changes;
    private UUID subjectId;
    private @Nullable UUID assessmentId;
    private @Nullable Integer assessmentVersion;
    private String text;
    private boolean mayBeShown;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private CommentState state;

    private @Nullable String moderatedBy;
    private @Nullable Instant moderatedAt;
    private @Nullable String refusal;
    private @Nullable String refusedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Disposition disposition;

    private @Nullable String response;
    private @Nullable String disposedBy;
    private @Nullable Instant disposedAt;
    private @Nullable Instant erasedAt;

    protected PublicComment() {}

    PublicComment(
            UUID id,
            UUID subjectId,
            @Nullable UUID assessmentId,
            @Nullable Integer assessmentVersion,
            Given given,
            Instant at) {
        this.id = id;
        this.subjectId = subjectId;
        this.assessmentId = assessmentId;
        this.assessmentVersion = assessmentVersion;
        this.text = given.text();
        this.mayBeShown = given.mayBeShown();
        this.receivedAt = at;
        this.state = CommentState.RECEIVED;
    }

    CommentFact received() {
        return new CommentFact.Received(
                id,
                subjectId,
                assessmentId,
                assessmentVersion,
                text.codePointCount(0, text.length()));
    }

    CommentFact admit(Person by, Instant at) {
        var was = state;
        state = CommentTransition.ADMIT.from(state);
        refusal = null;
        moderated(by, at);
        return new CommentFact.Moderated(id, was, state);
    }

    CommentFact refuse(String reason, Person by, Instant at) {
        var was = state;
        state = CommentTransition.REFUSE.from(state);
        refusal = reason;
        refusedBy = by.sub();
        moderated(by, at);
        return new CommentFact.Moderated(id, was, state);
    }

    private void moderated(Person by, Instant at) {
        moderatedBy = by.sub();
        moderatedAt = at;
        changes++;
    }

    /** By an author; who answers did not moderate, neither admit it nor refuse it before. */
    CommentFact answer(Disposition given, String why, Person by, Instant at) {
        state = CommentTransition.ANSWER.from(state);
        if (by.sub().equals(moderatedBy) || by.sub().equals(refusedBy)) {
            throw DomainException.forbidden(
                    "self-approval",
                    "You have moderated this comment; who answers it is another person.");
        }
        var was = disposition;
        disposition = given;
        response = why;
        disposedBy = by.sub();
        disposedAt = at;
        changes++;
        return new CommentFact.Answered(id, was, given);
    }

    /** Who gave it is erased by the use case; the text too where it tells who that is. */
    CommentFact erase(boolean textToo, Instant at) {
        if (textToo) {
            text = ERASED;
            mayBeShown = false;
        }
        erasedAt = at;
        changes++;
        return new CommentFact.Erased(id, textToo);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public @Nullable UUID assessmentId() {
        return assessmentId;
    }

    public @Nullable Integer assessmentVersion() {
        return assessmentVersion;
    }

    public String text() {
        return text;
    }

    public boolean mayBeShown() {
        return mayBeShown;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public CommentState state() {
        return state;
    }

    public @Nullable String refusal() {
        return refusal;
    }

    public @Nullable Disposition disposition() {
        return disposition;
    }

    public @Nullable String response() {
        return response;
    }

    public @Nullable Instant disposedAt() {
        return disposedAt;
    }

    public @Nullable Instant erasedAt() {
        return erasedAt;
    }
}
