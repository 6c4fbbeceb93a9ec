package org.dueregard.monitoring.neighbours.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dueregard.monitoring.neighbours.Heeding;
import org.dueregard.monitoring.neighbours.Neighbours;
import org.dueregard.monitoring.neighbours.ToldEdition;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** An edition of a plan says how many actions were open and complete on a day. */
@ApplicationScoped
class EditionPublishedConsumer implements EventConsumer<EditionPublishedConsumer.EditionPublished> {
    private final Heeding heeding;

    EditionPublishedConsumer(Heeding heeding) {
        this.heeding = heeding;
    }

    record EditionPublished(
            String planId,
            int edition,
            LocalDate asAt,
            long openActions,
            long completedActions,
            String url,
            String contentSha256) {}

    @Override
    public String name() {
        return Neighbours.NAME;
    }

    @Override
    public String type() {
        return "org.dueregard.plan.edition.published.v1";
    }

    @Override
    public Class<EditionPublished> dataType() {
        return EditionPublished.class;
    }

    @Override
    public void on(ReceivedEvent<EditionPublished> event) {
        var told = event.data();
        heeding.editionIsOut(
                new ToldEdition(
                        new ToldEdition.Key(told.planId(), told.edition()),
                        told.asAt(),
                        told.openActions(),
                        told.completedActions(),
                        told.url(),
                        told.contentSha256()));
    }
}
