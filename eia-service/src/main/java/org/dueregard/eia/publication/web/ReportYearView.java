package org.dueregard.eia.publication.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.publication.MonitoringReport;
import org.dueregard.eia.publication.MonitoringReports.ReportYear;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.Paged;
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
    public record ReportYears(
            List<ReportYearView> years,
            @Nullable String next,
            @Schema(description = "Since which day the monitoring of this is overdue")
                    @Nullable LocalDate overdueSince)
            implements Paged {
        static ReportYears of(@Nullable LocalDate overdueSince, Page<ReportYearView> page) {
            return new ReportYears(page.items(), page.next(), overdueSince);
        }
    }
}
