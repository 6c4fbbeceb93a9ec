package org.dueregard.monitoring.adherence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a unit said of a policy in a period. The highest revision counts; none changes. */
@Entity
@Immutable
@Table(name = "policy_adherence")
public class AdherenceReturn {
    /**
     * Whose return it is.
     *
     * @param revision from 1
     */
    @Embeddable
    public record Key(String policy, String period, String unit, int revision)
            implements Serializable {}

    /** It was returned, or revised. */
    record Returned(Key key, Adherence adherence) implements Fact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("policy-adherence", key.policy());
        }

        @Override
        public String name() {
            return "policy-adherence.returned";
        }
    }

    @EmbeddedId private Key key;

    @Enumerated(EnumType.STRING)
    private Adherence adherence;

    private String summary;
    private @Nullable String reason;
    private Instant returnedAt;
    private String returnedBy;

    protected AdherenceReturn() {}

    AdherenceReturn(NewReturn asked, int revision, Person by, Instant at) {
        this.key = new Key(asked.policy(), asked.period(), asked.unit(), revision);
        this.adherence = asked.adherence();
        this.summary = asked.summary();
        this.reason = asked.reason();
        this.returnedAt = at;
        this.returnedBy = by.sub();
    }

    Fact returned() {
        return new Returned(key, adherence);
    }

    public Key key() {
        return key;
    }

    public Adherence adherence() {
        return adherence;
    }

    public String summary() {
        return summary;
    }

    /** Why it revises the one before; null where it is the first. */
    public @Nullable String reason() {
        return reason;
    }

    public Instant returnedAt() {
        return returnedAt;
    }
}
