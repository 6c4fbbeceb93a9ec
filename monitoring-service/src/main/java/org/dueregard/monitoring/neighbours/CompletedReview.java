package org.dueregard.monitoring.neighbours;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What came of a review of an assessment. */
@Entity
@Table(name = "completed_review")
public class CompletedReview {
    /** An assessment is reviewed again and again. */
    @Embeddable
    public record Key(String assessment, Instant completedAt) implements Serializable {}

    @EmbeddedId private Key key;
    private String outcome;
    private @Nullable Integer newVersion;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> resolved;

    private @Nullable LocalDate nextReviewOn;

    protected CompletedReview() {}

    /**
     * @param resolved ids of what had caused it, disparities among them
     */
    public CompletedReview(
            Key key,
            String outcome,
            @Nullable Integer newVersion,
            List<String> resolved,
            @Nullable LocalDate nextReviewOn) {
        this.key = key;
        this.outcome = outcome;
        this.newVersion = newVersion;
        this.resolved = List.copyOf(resolved);
        this.nextReviewOn = nextReviewOn;
    }

    public String assessment() {
        return key.assessment();
    }

    public Instant completedAt() {
        return key.completedAt();
    }

    public String outcome() {
        return outcome;
    }

    /** The version that it made; null where it made none. */
    public @Nullable Integer newVersion() {
        return newVersion;
    }

    public @Nullable LocalDate nextReviewOn() {
        return nextReviewOn;
    }
}
