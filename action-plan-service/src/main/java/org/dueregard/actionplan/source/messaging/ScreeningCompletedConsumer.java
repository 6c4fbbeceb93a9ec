package org.dueregard.actionplan.source.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.dueregard.actionplan.source.KnownScreenings;
import org.dueregard.actionplan.source.ScreeningOutcome;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** A panel has screened a subject. What follows from it comes with an event of its own. */
@ApplicationScoped
class ScreeningCompletedConsumer
        implements EventConsumer<ScreeningCompletedConsumer.ScreeningCompleted> {
    private final KnownScreenings screenings;

    ScreeningCompletedConsumer(KnownScreenings screenings) {
        this.screenings = screenings;
    }

    record ScreeningCompleted(
            String screeningId, String subjectId, ScreeningOutcome outcome, Instant decidedAt) {}

    @Override
    public String name() {
        return KnownScreenings.NAME;
    }

    @Override
    public String type() {
        return "org.dueregard.eia.screening.completed.v1";
    }

    @Override
    public Class<ScreeningCompleted> dataType() {
        return ScreeningCompleted.class;
    }

    @Override
    public void on(ReceivedEvent<ScreeningCompleted> event) {
        var completed = event.data();
        screenings.told(
                completed.subjectId(),
                completed.screeningId(),
                completed.outcome(),
                completed.decidedAt());
    }
}
