package org.dueregard.eia.assessment.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.eia.assessment.Tracking;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** The rating of an action changes. */
@ApplicationScoped
class ActionChangedConsumer implements EventConsumer<ActionChanged> {
    private final Tracking tracking;

    ActionChangedConsumer(Tracking tracking) {
        this.tracking = tracking;
    }

    @Override
    public String name() {
        return "mitigations";
    }

    @Override
    public String type() {
        return ActionChanged.TYPE;
    }

    @Override
    public Class<ActionChanged> dataType() {
        return ActionChanged.class;
    }

    @Override
    public void on(ReceivedEvent<ActionChanged> event) {
        tracking.rated(
                event.data().actionId(),
                EventIds.ours(event.data().originId()).orElse(null),
                event.data().computedRag());
    }
}
