package org.dueregard.monitoring.employment.web;

import java.time.Instant;
import org.dueregard.monitoring.employment.EmploymentReport;
import org.dueregard.monitoring.employment.EmploymentYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published report of employment monitoring, in a list. */
@Schema(name = "MonitoringEmploymentReport")
public record EmploymentReportView(
        int startYear,
        @Schema(examples = "2015/16") String year,
        int number,
        @Schema(description = "Why it corrects the one before") @Nullable String reason,
        Instant publishedAt,
        @Schema(description = "SHA-256 of its JSON form") String sha256,
        String address) {
    static EmploymentReportView from(EmploymentReport report) {
        return new EmploymentReportView(
                report.startYear(),
                new EmploymentYear(report.startYear()).label(),
                report.number(),
                report.reason(),
                report.publishedAt(),
                report.sha256(),
                report.address());
    }
}
