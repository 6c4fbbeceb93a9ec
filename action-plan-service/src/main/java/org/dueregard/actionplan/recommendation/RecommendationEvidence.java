package org.dueregard.actionplan.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One piece of what shows that a recommendation has been carried out; it never changes. */
@Entity
@Immutable
@Table(name = "recommendation_evidence")
public class RecommendationEvidence {
    @Id private UUID id;
    private String description;
    private @Nullable String url;
    private @Nullable Long numerator;
    private @Nullable Long denominator;
    private @Nullable LocalDate asAt;
    private Instant addedAt;

    protected RecommendationEvidence() {}

    RecommendationEvidence(Showing shown, Instant at) {
        this.id = Ids.next();
        this.description = shown.description();
        this.url = shown.url();
        this.numerator = shown.numerator();
        this.denominator = shown.denominator();
        this.asAt = shown.asAt();
        this.addedAt = at;
    }

    public UUID id() {
        return id;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Showing shown() {
        return new Showing(description, url, numerator, denominator, asAt);
    }
}
