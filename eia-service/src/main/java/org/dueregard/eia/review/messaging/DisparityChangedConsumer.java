package org.dueregard.eia.review.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.eia.review.EvidenceDetails;
import org.dueregard.eia.review.EvidenceKind;
import org.dueregard.eia.review.Triggering;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** A disparity moves on; it never ends a review. */
@ApplicationScoped
class DisparityChangedConsumer implements EventConsumer<DisparityChanged> {
    private final Triggering triggering;

    DisparityChangedConsumer(Triggering triggering) {
        this.triggering = triggering;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public String type() {
        return DisparityChanged.TYPE;
    }

    @Override
    public Class<DisparityChanged> dataType() {
        return DisparityChanged.class;
    }

    @Override
    public void on(ReceivedEvent<DisparityChanged> event) {
        var changed = event.data();
        triggering.evidenceOfDisparity(
                changed.disparityId(),
                EvidenceKind.DISPARITY_CHANGED,
                "The disparity is now " + changed.state() + ".",
                EvidenceDetails.ofDisparity(
                        changed.state(),
                        changed.cause(),
                        changed.justification(),
                        changed.actionIds(),
                        changed.currentGapPoints()));
    }
}
