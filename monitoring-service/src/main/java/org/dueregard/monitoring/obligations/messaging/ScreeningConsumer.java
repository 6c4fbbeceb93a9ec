package org.dueregard.monitoring.obligations.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.dueregard.monitoring.obligations.Obliging;
import org.dueregard.monitoring.policies.Policies.Policy;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** A policy that was screened is to be monitored, whichever of its events came first. */
@ApplicationScoped
class ScreeningConsumer implements EventConsumer<ScreeningConsumer.ScreeningCompleted> {
    private final Obliging obliging;

    ScreeningConsumer(Obliging obliging) {
        this.obliging = obliging;
    }

    record ScreeningCompleted(
            String subjectType,
            String subjectId,
            String subjectTitle,
            String accountablePost,
            @Nullable String businessArea,
            Instant decidedAt) {}

    @Override
    public String name() {
        return PolicyConsumer.NAME;
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
        var screened = event.data();
        obliging.screened(
                new Policy(
                        screened.subjectId(),
                        screened.subjectType(),
                        screened.subjectTitle(),
                        screened.accountablePost(),
                        screened.businessArea(),
                        "PROPOSED"),
                LocalDate.ofInstant(screened.decidedAt(), PolicyConsumer.LONDON));
    }
}
