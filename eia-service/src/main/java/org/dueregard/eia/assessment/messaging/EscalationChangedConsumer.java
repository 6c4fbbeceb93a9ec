package org.dueregard.eia.assessment.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.eia.assessment.Tracking;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** Something about an assessment, or the action of a mitigation, climbs or is met. */
@ApplicationScoped
class EscalationChangedConsumer implements EventConsumer<EscalationChanged> {
    private final Tracking tracking;

    EscalationChangedConsumer(Tracking tracking) {
        this.tracking = tracking;
    }

    @Override
    public String name() {
        return "escalations";
    }

    @Override
    public String type() {
        return EscalationChanged.TYPE;
    }

    @Override
    public Class<EscalationChanged> dataType() {
        return EscalationChanged.class;
    }

    @Override
    public void on(ReceivedEvent<EscalationChanged> event) {
        var data = event.data();
        data.about()
                .ifPresent(
                        about ->
                                tracking.escalated(
                                        data.escalationId(), about, data.aboutId(), data.climb()));
    }
}
