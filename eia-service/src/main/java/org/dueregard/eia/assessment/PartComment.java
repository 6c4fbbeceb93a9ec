package org.dueregard.eia.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** What somebody says about a part of a version, until somebody says what came of it. */
@Entity
public class PartComment {
    @Id private UUID id;
    @Version private long version;
    private UUID assessmentId;
    private int number;

    @Enumerated(EnumType.STRING)
    private ContentPart part;

    private String words;
    private String writtenBy;
    private Instant writtenAt;
    private @Nullable String resolution;
    private @Nullable String resolvedBy;
    private @Nullable Instant resolvedAt;

    protected PartComment() {}

    PartComment(Assessment assessment, ContentPart part, String words, Person by, Instant at) {
        this.id = Ids.next();
        this.assessmentId = assessment.id();
        this.number = assessment.currentVersion();
        this.part = part;
        this.words = words;
        this.writtenBy = by.sub();
        this.writtenAt = at;
    }

    AssessmentFact written() {
        return new AssessmentFact.Commented(assessmentId, number, id, part, words);
    }

    AssessmentFact resolve(String outcome, Person by, Instant at) {
        if (resolvedAt != null) {
            throw DomainException.illegalTransition("The comment is resolved already.");
        }
        resolution = outcome;
        resolvedBy = by.sub();
        resolvedAt = at;
        return new AssessmentFact.CommentResolved(assessmentId, number, id, outcome);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public int number() {
        return number;
    }

    public ContentPart part() {
        return part;
    }

    public String words() {
        return words;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public @Nullable String resolution() {
        return resolution;
    }

    public @Nullable String resolvedBy() {
        return resolvedBy;
    }

    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }
}
