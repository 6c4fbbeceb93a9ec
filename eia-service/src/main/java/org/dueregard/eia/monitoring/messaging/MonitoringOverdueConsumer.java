package org.dueregard.eia.monitoring.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.eia.monitoring.Listening;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** That monitoring is overdue shows on the assessment and on its published copies. */
@ApplicationScoped
class MonitoringOverdueConsumer implements EventConsumer<MonitoringOverdue> {
    private final Listening listening;

    MonitoringOverdueConsumer(Listening listening) {
        this.listening = listening;
    }

    @Override
    public String name() {
        return "monitoring-overdue";
    }

    @Override
    public String type() {
        return MonitoringOverdue.TYPE;
    }

    @Override
    public Class<MonitoringOverdue> dataType() {
        return MonitoringOverdue.class;
    }

    @Override
    public void on(ReceivedEvent<MonitoringOverdue> event) {
        var owed = event.data();
        listening.fellOverdue(owed.key(), owed.toContent());
    }
}
