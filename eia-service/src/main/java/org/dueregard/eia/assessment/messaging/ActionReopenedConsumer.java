package org.dueregard.eia.assessment.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.eia.assessment.Tracking;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** A completed action goes on. */
@ApplicationScoped
class ActionReopenedConsumer implements EventConsumer<ActionReopened> {
    private final Tracking tracking;

    ActionReopenedConsumer(Tracking tracking) {
        this.tracking = tracking;
    }

    @Override
    public String name() {
        return "mitigations";
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
        tracking.reopened(event.data().actionId(), event.data().cause(), event.data().reason());
    }
}
