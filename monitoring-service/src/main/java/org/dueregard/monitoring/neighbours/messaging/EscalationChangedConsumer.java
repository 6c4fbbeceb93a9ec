package org.dueregard.monitoring.neighbours.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dueregard.monitoring.neighbours.Heeding;
import org.dueregard.monitoring.neighbours.Neighbours;
import org.dueregard.monitoring.neighbours.ToldEscalation;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** Something overdue has climbed, or was answered. */
@ApplicationScoped
class EscalationChangedConsumer
        implements EventConsumer<EscalationChangedConsumer.EscalationChanged> {
    private final Heeding heeding;

    EscalationChangedConsumer(Heeding heeding) {
        this.heeding = heeding;
    }

    record EscalationChanged(
            String escalationId,
            int level,
            String state,
            String aboutType,
            String aboutId,
            String toPostOrBody,
            @Nullable LocalDate respondBy,
            @Nullable String response) {}

    @Override
    public String name() {
        return Neighbours.NAME;
    }

    @Override
    public String type() {
        return "org.dueregard.escalation.changed.v1";
    }

    @Override
    public Class<EscalationChanged> dataType() {
        return EscalationChanged.class;
    }

    @Override
    public void on(ReceivedEvent<EscalationChanged> event) {
        var told = event.data();
        heeding.hasClimbed(
                new ToldEscalation(
                        told.escalationId(),
                        new ToldEscalation.About(told.aboutType(), told.aboutId()),
                        told.level(),
                        told.state(),
                        told.toPostOrBody(),
                        told.respondBy(),
                        told.response(),
                        event.time()));
    }
}
