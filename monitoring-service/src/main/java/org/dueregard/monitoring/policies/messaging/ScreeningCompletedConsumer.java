package org.dueregard.monitoring.policies.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.monitoring.policies.Linking;
import org.dueregard.monitoring.policies.Policies;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** A subject was screened: it is known from then on, whatever else was told of it. */
@ApplicationScoped
class ScreeningCompletedConsumer
        implements EventConsumer<ScreeningCompletedConsumer.ScreeningCompleted> {
    private final Linking linking;

    ScreeningCompletedConsumer(Linking linking) {
        this.linking = linking;
    }

    record ScreeningCompleted(
            String subjectType,
            String subjectId,
            String subjectTitle,
            String accountablePost,
            @Nullable String businessArea) {}

    @Override
    public String name() {
        return Policies.NAME;
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
        linking.screened(
                new Policies.Policy(
                        screened.subjectId(),
                        screened.subjectType(),
                        screened.subjectTitle(),
                        screened.accountablePost(),
                        screened.businessArea(),
                        "PROPOSED"));
    }
}
