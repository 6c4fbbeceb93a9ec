package org.dueregard.actionplan.demand;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * The assessment that an action comes from ended with its subject; a body is asked whether the
 * action is withdrawn.
 */
@Entity
@Table(name = "withdrawal_proposal")
public class WithdrawalProposal {
    @Id private UUID id;
    @Version private long version;
    private UUID actionId;
    private String assessmentId;
    private @Nullable String body;
    private Instant proposedAt;
    private @Nullable Boolean withdraw;
    private @Nullable String reason;
    private @Nullable Instant decidedAt;

    protected WithdrawalProposal() {}

    WithdrawalProposal(UUID action, String assessment, @Nullable String body, Instant at) {
        this.id = Ids.next();
        this.actionId = action;
        this.assessmentId = assessment;
        this.body = body;
        this.proposedAt = at;
    }

    /** As the audit keeps it. */
    public record State(
            UUID action,
            String assessment,
            @Nullable String body,
            @Nullable Boolean withdraw,
            @Nullable String reason) {}

    /** Something that happened to it; it stays inside this service. */
    public record Moved(UUID id, String name, @Nullable State before, State after) implements Fact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("withdrawal-proposal", id.toString());
        }
    }

    Moved proposed() {
        return new Moved(id, "withdrawal.proposed", null, state());
    }

    Moved decide(boolean withdrawn, String why, Instant at) {
        if (decidedAt != null) {
            throw DomainException.illegalTransition("It has been decided already.");
        }
        var before = state();
        withdraw = withdrawn;
        reason = why;
        decidedAt = at;
        return new Moved(
                id, withdrawn ? "withdrawal.agreed" : "withdrawal.refused", before, state());
    }

    private State state() {
        return new State(actionId, assessmentId, body, withdraw, reason);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID action() {
        return actionId;
    }

    public String assessment() {
        return assessmentId;
    }

    /** The body that is asked; null where the programme office is, since the post sits on none. */
    public @Nullable String body() {
        return body;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** What was decided; null before that. */
    public @Nullable Boolean withdraw() {
        return withdraw;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
