package org.dueregard.actionplan.report.web;

import java.time.Instant;
import org.dueregard.actionplan.report.AnnualReport;
import org.dueregard.actionplan.report.ReportingYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An annual report in a list. */
@Schema(name = "ActionPlanAnnualReport")
record AnnualReportView(
        String scheme,
        int startYear,
        String year,
        @Schema(description = "1, or more for a corrected report") int number,
        String title,
        Instant publishedAt,
        @Nullable String reason,
        String href,
        String sha256) {
    static AnnualReportView from(AnnualReport report) {
        return new AnnualReportView(
                report.scheme(),
                report.startYear(),
                new ReportingYear(report.startYear()).label(),
                report.number(),
                report.title(),
                report.publishedAt(),
                report.reason(),
                report.address(),
                report.sha256());
    }
}
