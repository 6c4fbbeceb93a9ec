package org.dueregard.actionplan.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A step that was taken: a post has been told that something is not met. It never changes. */
@Entity
@Immutable
@Table(name = "escalation")
public class Escalation {
    @Id private UUID id;
    private UUID occurrenceId;
    private int step;
    private @Nullable String post;
    private LocalDate dueSince;
    private Instant raisedAt;

    protected Escalation() {}

    Escalation(UUID occurrence, int step, @Nullable String post, LocalDate dueSince, Instant at) {
        this.id = Ids.next();
        this.occurrenceId = occurrence;
        this.step = step;
        this.post = post;
        this.dueSince = dueSince;
        this.raisedAt = at;
    }

    /** As the audit keeps it. */
    public record State(UUID occurrence, int step, @Nullable String post, LocalDate dueSince) {}

    State state() {
        return new State(occurrenceId, step, post, dueSince);
    }

    public UUID occurrence() {
        return occurrenceId;
    }

    public int step() {
        return step;
    }

    /** The post that was told; null where the ladder leads to nobody. */
    public @Nullable String post() {
        return post;
    }

    public Instant raisedAt() {
        return raisedAt;
    }
}
