package org.dueregard.eia.review.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.eia.assessment.messaging.EventIds;
import org.dueregard.eia.review.Triggering;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** A disparity makes reviews due. */
@ApplicationScoped
class DisparityDetectedConsumer implements EventConsumer<DisparityDetected> {
    private final Triggering triggering;

    DisparityDetectedConsumer(Triggering triggering) {
        this.triggering = triggering;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public String type() {
        return DisparityDetected.TYPE;
    }

    @Override
    public Class<DisparityDetected> dataType() {
        return DisparityDetected.class;
    }

    @Override
    public void on(ReceivedEvent<DisparityDetected> event) {
        var disparity = event.data();
        triggering.disparityDetected(
                disparity.disparityId(),
                disparity.summary(),
                disparity.toDetails(),
                EventIds.ours(disparity.eiaIds()),
                EventIds.ours(disparity.policyIds()));
    }
}
