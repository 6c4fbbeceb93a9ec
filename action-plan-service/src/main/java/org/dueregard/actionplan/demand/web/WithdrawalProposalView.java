package org.dueregard.actionplan.demand.web;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.demand.WithdrawalProposal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action whose assessment has ended, and what a body says of it. */
@Schema(name = "ActionPlanWithdrawalProposal")
record WithdrawalProposalView(
        UUID id,
        UUID action,
        ActionState actionState,
        String assessment,
        @Schema(description = "The body that is asked; absent where the programme office is")
                @Nullable String body,
        Instant proposedAt,
        @Nullable Boolean withdraw,
        @Nullable String reason,
        @Nullable Instant decidedAt) {
    static WithdrawalProposalView from(WithdrawalProposal proposal, ActionState state) {
        return new WithdrawalProposalView(
                proposal.id(),
                proposal.action(),
                state,
                proposal.assessment(),
                proposal.body(),
                proposal.proposedAt(),
                proposal.withdraw(),
                proposal.reason(),
                proposal.decidedAt());
    }
}
