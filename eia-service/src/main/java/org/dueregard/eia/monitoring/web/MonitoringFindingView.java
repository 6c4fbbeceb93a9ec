package org.dueregard.eia.monitoring.web;

import java.time.Instant;
import java.util.List;
import org.dueregard.eia.monitoring.MonitoringFinding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaMonitoringFinding")
public record MonitoringFindingView(
        @Schema(description = "Who finds it serious reports it under this ref as a cause of review")
                String id,
        String summary,
        String sourceRef,
        List<String> characteristics,
        Instant toldAt) {
    static MonitoringFindingView from(MonitoringFinding finding) {
        return new MonitoringFindingView(
                finding.id(),
                finding.summary(),
                finding.sourceRef(),
                finding.characteristics(),
                finding.toldAt());
    }
}
