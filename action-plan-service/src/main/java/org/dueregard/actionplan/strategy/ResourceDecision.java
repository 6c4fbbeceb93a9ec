package org.dueregard.actionplan.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Money or people that a body has directed to a commitment; it never changes. */
@Entity
@Immutable
@Table(name = "resource_decision")
public class ResourceDecision {
    @Id private UUID id;
    private UUID commitmentId;
    private String body;
    private String statement;
    private @Nullable String minute;
    private Instant decidedAt;

    protected ResourceDecision() {}

    ResourceDecision(
            UUID commitmentId, String body, String statement, @Nullable String minute, Instant at) {
        this.id = Ids.next();
        this.commitmentId = commitmentId;
        this.body = body;
        this.statement = statement;
        this.minute = minute;
        this.decidedAt = at;
    }

    /** As the audit keeps it. */
    public record State(String commitment, String body, String statement) {}

    public UUID id() {
        return id;
    }

    public String body() {
        return body;
    }

    public String statement() {
        return statement;
    }

    public @Nullable String minute() {
        return minute;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
