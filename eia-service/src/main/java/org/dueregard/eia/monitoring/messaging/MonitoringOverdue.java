package org.dueregard.eia.monitoring.messaging;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.monitoring.OverdueMonitoring;
import org.dueregard.eia.monitoring.OwedMonitoring;
import org.jspecify.annotations.Nullable;

/** Data of {@code org.dueregard.monitoring.obligation.overdue.v1}, as this service reads it. */
public record MonitoringOverdue(
        String obligationId,
        OwedMonitoring kind,
        String subjectId,
        LocalDate dueDate,
        String accountablePost,
        @Nullable List<String> missingUnits) {
    public static final String TYPE = "org.dueregard.monitoring.obligation.overdue.v1";

    OverdueMonitoring.Key key() {
        return new OverdueMonitoring.Key(obligationId, dueDate);
    }

    OverdueMonitoring.Content toContent() {
        return new OverdueMonitoring.Content(
                kind, subjectId, accountablePost, missingUnits == null ? List.of() : missingUnits);
    }
}
