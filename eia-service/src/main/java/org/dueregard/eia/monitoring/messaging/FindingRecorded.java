package org.dueregard.eia.monitoring.messaging;

import java.util.List;
import org.dueregard.eia.monitoring.MonitoringFinding;

/** Data of {@code org.dueregard.monitoring.finding.recorded.v1}, as this service reads it. */
public record FindingRecorded(
        String findingId,
        List<String> policyIds,
        List<String> characteristics,
        String summary,
        String sourceRef) {
    public static final String TYPE = "org.dueregard.monitoring.finding.recorded.v1";

    public MonitoringFinding.Content toContent() {
        return new MonitoringFinding.Content(policyIds, characteristics, summary, sourceRef);
    }
}
