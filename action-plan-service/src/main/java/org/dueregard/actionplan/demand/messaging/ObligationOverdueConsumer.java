package org.dueregard.actionplan.demand.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.demand.DemandKind;
import org.dueregard.actionplan.demand.Demanding;
import org.dueregard.actionplan.demand.NewDemand;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** A policy is not monitored in time, or a return is missing: its post owes it here too. */
@ApplicationScoped
class ObligationOverdueConsumer implements EventConsumer<ObligationOverdueConsumer.Overdue> {
    private final Demanding demanding;

    ObligationOverdueConsumer(Demanding demanding) {
        this.demanding = demanding;
    }

    record Overdue(
            String obligationId,
            String kind,
            String subjectId,
            LocalDate dueDate,
            String accountablePost,
            @Nullable List<String> missingUnits) {}

    @Override
    public String name() {
        return Consumed.MONITORING;
    }

    @Override
    public String type() {
        return "org.dueregard.monitoring.obligation.overdue.v1";
    }

    @Override
    public Class<Overdue> dataType() {
        return Overdue.class;
    }

    @Override
    public void on(ReceivedEvent<Overdue> event) {
        var overdue = event.data();
        var missing = overdue.missingUnits();
        demanding.raiseMonitoring(
                new NewDemand(
                        DemandKind.MONITOR,
                        overdue.obligationId(),
                        overdue.subjectId(),
                        "Monitoring is overdue: " + overdue.kind() + " of " + overdue.subjectId(),
                        overdue.accountablePost(),
                        overdue.dueDate(),
                        missing == null || missing.isEmpty()
                                ? null
                                : "Missing: " + String.join(", ", missing),
                        event.time()));
    }
}
