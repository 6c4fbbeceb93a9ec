package org.dueregard.monitoring.findings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.findings.Finding;
import org.dueregard.monitoring.findings.FindingKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding. */
@Schema(name = "MonitoringFinding")
public record FindingView(
        UUID id,
        FindingKind kind,
        List<String> policies,
        List<String> characteristics,
        String summary,
        String sourceRef,
        LocalDate foundOn,
        Instant recordedAt) {
    static FindingView from(Finding finding) {
        return new FindingView(
                finding.id(),
                finding.kind(),
                finding.policies(),
                finding.characteristics(),
                finding.summary(),
                finding.sourceRef(),
                finding.foundOn(),
                finding.recordedAt());
    }
}
