package org.dueregard.monitoring.neighbours.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.monitoring.neighbours.Heeding;
import org.dueregard.monitoring.neighbours.Neighbours;
import org.dueregard.monitoring.neighbours.PlannedIntervention;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** An action against a disparity is to be complete on another day. */
@ApplicationScoped
class ActionChangedConsumer implements EventConsumer<ActionChangedConsumer.ActionChanged> {
    private static final String DUE_DATE = "dueDate";

    private final Heeding heeding;

    ActionChangedConsumer(Heeding heeding) {
        this.heeding = heeding;
    }

    record ActionChanged(String actionId, @Nullable String originId, List<Change> changes) {}

    record Change(String field, @JsonProperty("new") @Nullable String becomes) {}

    @Override
    public String name() {
        return Neighbours.NAME;
    }

    @Override
    public String type() {
        return "org.dueregard.action.changed.v1";
    }

    @Override
    public Class<ActionChanged> dataType() {
        return ActionChanged.class;
    }

    @Override
    public void on(ReceivedEvent<ActionChanged> event) {
        var told = event.data();
        if (told.originId() == null) {
            return;
        }
        for (var change : told.changes()) {
            if (change.field().equals(DUE_DATE) && change.becomes() != null) {
                heeding.isPlanned(
                        new PlannedIntervention(
                                told.actionId(),
                                told.originId(),
                                LocalDate.parse(change.becomes())));
            }
        }
    }
}
