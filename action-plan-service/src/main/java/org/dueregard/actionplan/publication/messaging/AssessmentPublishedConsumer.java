package org.dueregard.actionplan.publication.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.actionplan.publication.Publications;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** A version of an assessment can be read by everybody: it is listed for the annual report. */
@ApplicationScoped
class AssessmentPublishedConsumer implements EventConsumer<PublishedAssessment> {
    private final Publications publications;

    AssessmentPublishedConsumer(Publications publications) {
        this.publications = publications;
    }

    @Override
    public String name() {
        return Publications.NAME;
    }

    @Override
    public String type() {
        return PublishedAssessment.TYPE;
    }

    @Override
    public Class<PublishedAssessment> dataType() {
        return PublishedAssessment.class;
    }

    @Override
    public void on(ReceivedEvent<PublishedAssessment> event) {
        publications.told(event.data().publication());
    }
}
