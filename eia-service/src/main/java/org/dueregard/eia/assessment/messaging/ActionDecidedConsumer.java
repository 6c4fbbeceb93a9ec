package org.dueregard.eia.assessment.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.eia.assessment.Tracking;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** An owner accepts or declines the action of a mitigation. */
@ApplicationScoped
class ActionDecidedConsumer implements EventConsumer<ActionDecided> {
    private final Tracking tracking;

    ActionDecidedConsumer(Tracking tracking) {
        this.tracking = tracking;
    }

    @Override
    public String name() {
        return "mitigations";
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
        if (!event.data().originType().equals("MITIGATION")) {
            return;
        }
        EventIds.ours(event.data().originId())
                .ifPresent(
                        mitigation -> {
                            var decided = event.data();
                            if (decided.accepted()) {
                                tracking.accepted(
                                        mitigation,
                                        decided.actionId(),
                                        decided.accountablePost(),
                                        decided.dueDate());
                            } else {
                                tracking.declined(mitigation, decided.actionId(), decided.reason());
                            }
                        });
    }
}
