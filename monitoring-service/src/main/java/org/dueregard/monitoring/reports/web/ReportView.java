package org.dueregard.monitoring.reports.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.monitoring.reports.MonitoringReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published report, in a list. */
@Schema(name = "MonitoringReport")
public record ReportView(
        UUID id,
        String policy,
        String policyTitle,
        LocalDate periodStart,
        LocalDate periodEnd,
        boolean inequalityFound,
        @Nullable UUID corrects,
        @Nullable String correctionReason,
        Instant publishedAt,
        @Schema(description = "SHA-256 of its JSON form") String sha256,
        String address) {
    static ReportView from(MonitoringReport report) {
        return new ReportView(
                report.id(),
                report.policy(),
                report.policyTitle(),
                report.periodStart(),
                report.periodEnd(),
                Boolean.TRUE.equals(report.answers().inequalityFound()),
                report.corrects(),
                report.correctionReason(),
                Objects.requireNonNull(report.publishedAt()),
                Objects.requireNonNull(report.sha256()),
                report.address());
    }
}
