package org.dueregard.monitoring.strands;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.dueregard.platform.CanonicalJson;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.document.FrozenJson;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was found at a follow-up. The highest revision counts, and none of them changes. */
@Entity
@Immutable
@Table(name = "strand_evaluation")
public class StrandEvaluation {
    /**
     * Of which follow-up it is.
     *
     * @param revision from 1
     */
    @Embeddable
    public record Key(String strand, int afterMonths, int revision) implements Serializable {}

    @EmbeddedId private Key key;
    private String summary;
    private String source;
    private String found;
    private @Nullable String reason;
    private Instant evaluatedAt;
    private String evaluatedBy;

    protected StrandEvaluation() {}

    private record Groups(List<Found> groups) {}

    StrandEvaluation(String strand, NewEvaluation asked, int revision, Person by, Instant at) {
        this.key = new Key(strand, asked.afterMonths(), revision);
        this.summary = asked.summary();
        this.source = asked.source();
        this.found = CanonicalJson.of(new Groups(asked.found())).document();
        this.reason = asked.reason();
        this.evaluatedAt = at;
        this.evaluatedBy = by.sub();
    }

    StrandFact evaluated() {
        return new StrandFact.Evaluated(
                key.strand(), key.afterMonths(), key.revision(), found(), evaluatedAt);
    }

    public Key key() {
        return key;
    }

    public String summary() {
        return summary;
    }

    public String source() {
        return source;
    }

    public List<Found> found() {
        return FrozenJson.read(found, Groups.class).groups();
    }

    /** Why it revises the one before; null where it is the first. */
    public @Nullable String reason() {
        return reason;
    }

    public Instant evaluatedAt() {
        return evaluatedAt;
    }

    public String evaluatedBy() {
        return evaluatedBy;
    }
}
