package org.dueregard.actionplan.publication.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.actionplan.publication.Publications;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** The annual monitoring report of a policy is out: it is listed, and counts as evidence. */
@ApplicationScoped
class ReportPublishedConsumer implements EventConsumer<PublishedReport> {
    private final Publications publications;

    ReportPublishedConsumer(Publications publications) {
        this.publications = publications;
    }

    @Override
    public String name() {
        return Publications.NAME;
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
        publications.told(event.data().publication(event.time()));
    }
}
