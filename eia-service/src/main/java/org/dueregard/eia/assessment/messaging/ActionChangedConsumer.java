package org.dueregard.eia.assessment.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.eia.assessment.Tracking;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** The rating, the owner or the day of an action changes. */
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
        var data = event.data();
        tracking.changed(
                data.actionId(),
                EventIds.ours(data.originId()).orElse(null),
                new Tracking.Change(
                        data.computedRag(),
                        data.newOwner().orElse(null),
                        data.newDueOn().orElse(null)));
    }
}
