package org.dueregard.eia.monitoring.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.eia.monitoring.Listening;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** How a target came out shows beside the line of the monitoring plan that names its indicator. */
@ApplicationScoped
class TargetAssessedConsumer implements EventConsumer<TargetAssessed> {
    private final Listening listening;

    TargetAssessedConsumer(Listening listening) {
        this.listening = listening;
    }

    @Override
    public String name() {
        return "monitoring-targets";
    }

    @Override
    public String type() {
        return TargetAssessed.TYPE;
    }

    @Override
    public Class<TargetAssessed> dataType() {
        return TargetAssessed.class;
    }

    @Override
    public void on(ReceivedEvent<TargetAssessed> event) {
        var target = event.data();
        listening.targetAssessed(target.key(), target.toResult());
    }
}
