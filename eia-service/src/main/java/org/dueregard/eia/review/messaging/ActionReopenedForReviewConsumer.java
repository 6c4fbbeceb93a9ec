package org.dueregard.eia.review.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.eia.assessment.messaging.ActionReopened;
import org.dueregard.eia.assessment.messaging.EventIds;
import org.dueregard.eia.review.EvidenceDetails;
import org.dueregard.eia.review.EvidenceKind;
import org.dueregard.eia.review.Triggering;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** A completed action goes on: the evidence before it stays, beside this. */
@ApplicationScoped
class ActionReopenedForReviewConsumer implements EventConsumer<ActionReopened> {
    private final Triggering triggering;

    ActionReopenedForReviewConsumer(Triggering triggering) {
        this.triggering = triggering;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public String type() {
        return ActionReopened.TYPE;
    }

    @Override
    public Class<ActionReopened> dataType() {
        return ActionReopened.class;
    }

    @Override
    public void on(ReceivedEvent<ActionReopened> event) {
        var reopened = event.data();
        var origin = reopened.originId();
        if (origin == null) {
            return;
        }
        var details =
                EvidenceDetails.ofReopenedAction(
                        reopened.actionId(), reopened.cause(), reopened.reason());
        triggering.evidenceOfDisparity(
                origin, EvidenceKind.ACTION_REOPENED, "The action goes on.", details);
        EventIds.ours(origin)
                .ifPresent(
                        mitigation ->
                                triggering.evidenceOfMitigation(
                                        mitigation,
                                        EvidenceKind.ACTION_REOPENED,
                                        "The action of a mitigation goes on.",
                                        details));
    }
}
