package org.dueregard.actionplan.strategy.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.strategy.Commitment;
import org.dueregard.actionplan.strategy.CommitmentStatus;
import org.dueregard.actionplan.strategy.Strategy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A commitment, where it comes from, and how the body that monitors it says it stands. */
@Schema(name = "ActionPlanCommitment")
record CommitmentView(
        UUID id,
        String code,
        String objective,
        String text,
        @Nullable String sourceStrategy,
        @JsonProperty("new") @Schema(name = "new") boolean isNew,
        @Nullable String monitoredBy,
        @Schema(description = "Read-only for this strategy's own board") boolean deferred,
        CommitmentStatus status,
        @Nullable String statusReason,
        @Schema(description = "The commitment that it repeats; the two count once")
                @Nullable UUID sameAs,
        List<UUID> actions,
        Answerable answerable) {

    /** Who answers for it in public. */
    @Schema(name = "ActionPlanCommitmentAnswerable")
    record Answerable(
            @Schema(description = "Leads on its objective, or is responsible for the strategy")
                    String post,
            String title,
            @Schema(description = "Absent where the post is vacant, or the name is withheld")
                    @Nullable String holder,
            @Schema(description = "Where no name is shown: the post to write to")
                    @Nullable String contactPost) {}

    static CommitmentView from(Strategy strategy, Commitment commitment, Answerable answerable) {
        return new CommitmentView(
                commitment.id(),
                commitment.code(),
                commitment.objective(),
                commitment.text(),
                commitment.sourceStrategy(),
                commitment.isNew(),
                commitment.monitoredBy(),
                strategy.isDeferred(commitment),
                commitment.status(),
                commitment.statusReason(),
                commitment.sameAs(),
                commitment.actions().stream().sorted().toList(),
                answerable);
    }
}
