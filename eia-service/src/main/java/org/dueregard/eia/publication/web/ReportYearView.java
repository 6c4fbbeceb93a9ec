package org.dueregard.eia.publication.web;

import java.util.List;
import org.dueregard.eia.publication.MonitoringReport;
import org.dueregard.eia.publication.MonitoringReports.ReportYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaMonitoringReportYear")
public record ReportYearView(
        int year,
        @Schema(description = "Whether the year is over and nothing was published for it")
                boolean missing,
        @Nullable String title,
        @Nullable String address) {
    static ReportYearView from(ReportYear year) {
        return new ReportYearView(year.year(), year.missing(), year.title(), year.address());
    }

    static ReportYearView from(MonitoringReport report) {
        return new ReportYearView(report.year(), false, report.title(), report.address());
    }

    @Schema(name = "EiaMonitoringReports")
    public record ReportYears(List<ReportYearView> years) {
        static ReportYears from(List<ReportYear> years) {
            return new ReportYears(years.stream().map(ReportYearView::from).toList());
        }
    }
}
