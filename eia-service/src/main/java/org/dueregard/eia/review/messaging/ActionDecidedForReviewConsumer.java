package org.dueregard.eia.review.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.eia.assessment.messaging.ActionDecided;
import org.dueregard.eia.review.EvidenceDetails;
import org.dueregard.eia.review.EvidenceKind;
import org.dueregard.eia.review.Triggering;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** The action that a disparity calls for is accepted or declined. */
@ApplicationScoped
class ActionDecidedForReviewConsumer implements EventConsumer<ActionDecided> {
    private final Triggering triggering;

    ActionDecidedForReviewConsumer(Triggering triggering) {
        this.triggering = triggering;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public String type() {
        return ActionDecided.TYPE;
    }

    @Override
    public Class<ActionDecided> dataType() {
        return ActionDecided.class;
    }

    @Override
    public void on(ReceivedEvent<ActionDecided> event) {
        var decided = event.data();
        if (decided.originType().equals("DISPARITY")) {
            triggering.evidenceOfDisparity(
                    decided.originId(),
                    EvidenceKind.ACTION_DECIDED,
                    decided.accepted()
                            ? "The action to explain or reform is accepted."
                            : "The action to explain or reform is declined.",
                    EvidenceDetails.ofDecidedAction(
                            decided.actionId(),
                            decided.decision(),
                            decided.accountablePost(),
                            decided.reason()));
        }
    }
}
