package org.dueregard.eia.review.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.eia.assessment.messaging.ActionCompleted;
import org.dueregard.eia.assessment.messaging.EventIds;
import org.dueregard.eia.review.EvidenceDetails;
import org.dueregard.eia.review.EvidenceKind;
import org.dueregard.eia.review.Triggering;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** The evidence of a completed action stands in the review. */
@ApplicationScoped
class ActionCompletedForReviewConsumer implements EventConsumer<ActionCompleted> {
    private final Triggering triggering;

    ActionCompletedForReviewConsumer(Triggering triggering) {
        this.triggering = triggering;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public String type() {
        return ActionCompleted.TYPE;
    }

    @Override
    public Class<ActionCompleted> dataType() {
        return ActionCompleted.class;
    }

    @Override
    public void on(ReceivedEvent<ActionCompleted> event) {
        var completed = event.data();
        var details =
                EvidenceDetails.ofCompletedAction(
                        completed.actionId(),
                        completed.completedOn(),
                        completed.decidedByBody(),
                        completed.decisionRef(),
                        completed.toEvidence());
        switch (completed.originType()) {
            case "DISPARITY" ->
                    triggering.evidenceOfDisparity(
                            completed.originId(),
                            EvidenceKind.ACTION_COMPLETED,
                            "The action to explain or reform is complete.",
                            details);
            case "MITIGATION" ->
                    EventIds.ours(completed.originId())
                            .ifPresent(
                                    mitigation ->
                                            triggering.evidenceOfMitigation(
                                                    mitigation,
                                                    EvidenceKind.ACTION_COMPLETED,
                                                    "The action of a mitigation is complete.",
                                                    details));
            default -> {
                // Of no concern to an assessment.
            }
        }
    }
}
