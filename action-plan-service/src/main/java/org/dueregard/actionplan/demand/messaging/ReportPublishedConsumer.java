package org.dueregard.actionplan.demand.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.actionplan.demand.Demanding;
import org.dueregard.actionplan.publication.messaging.PublishedReport;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** The monitoring report of a policy is out: what was overdue of it is done. */
@ApplicationScoped
class ReportPublishedConsumer implements EventConsumer<PublishedReport> {
    private final Demanding demanding;

    ReportPublishedConsumer(Demanding demanding) {
        this.demanding = demanding;
    }

    @Override
    public String name() {
        return Consumed.MONITORING;
    }

    @Override
    public String type() {
        return PublishedReport.TYPE;
    }

    @Override
    public Class<PublishedReport> dataType() {
        return PublishedReport.class;
    }

    @Override
    public void on(ReceivedEvent<PublishedReport> event) {
        demanding.published(event.data().publication(event.time()));
    }
}
