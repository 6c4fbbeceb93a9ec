package org.dueregard.actionplan.demand.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.actionplan.demand.Demanding;
import org.dueregard.actionplan.publication.messaging.PublishedAssessment;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** An assessment is published: nobody owes that any more. */
@ApplicationScoped
class AssessmentPublishedConsumer implements EventConsumer<PublishedAssessment> {
    private final Demanding demanding;

    AssessmentPublishedConsumer(Demanding demanding) {
        this.demanding = demanding;
    }

    @Override
    public String name() {
        return Consumed.ASSESSMENTS;
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
        demanding.published(event.data().publication());
    }
}
