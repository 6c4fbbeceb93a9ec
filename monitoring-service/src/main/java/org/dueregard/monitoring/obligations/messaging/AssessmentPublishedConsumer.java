package org.dueregard.monitoring.obligations.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.dueregard.monitoring.obligations.Obliging;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** The first publication of an assessment starts the year of the first report. */
@ApplicationScoped
class AssessmentPublishedConsumer
        implements EventConsumer<AssessmentPublishedConsumer.AssessmentPublished> {
    private final Obliging obliging;

    AssessmentPublishedConsumer(Obliging obliging) {
        this.obliging = obliging;
    }

    record AssessmentPublished(String eiaId, int eiaVersion, Instant publishedAt) {}

    @Override
    public String name() {
        return PolicyConsumer.NAME;
    }

    @Override
    public String type() {
        return "org.dueregard.eia.published.v1";
    }

    @Override
    public Class<AssessmentPublished> dataType() {
        return AssessmentPublished.class;
    }

    @Override
    public void on(ReceivedEvent<AssessmentPublished> event) {
        obliging.published(
                event.data().eiaId(),
                LocalDate.ofInstant(event.data().publishedAt(), PolicyConsumer.LONDON));
    }
}
