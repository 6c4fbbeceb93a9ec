package org.dueregard.eia.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.assessment.Channel;
import org.dueregard.eia.assessment.Function;
import org.dueregard.eia.monitoring.AnnualReport;
import org.dueregard.eia.monitoring.FiveTests;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaAnnualReport")
public record AnnualReportView(
        String id,
        LocalDate periodStart,
        LocalDate periodEnd,
        List<Function> functions,
        FiveTests fiveTests,
        boolean inequalityFound,
        List<String> disparityIds,
        List<Channel> channels,
        String url) {
    static AnnualReportView from(AnnualReport report) {
        return new AnnualReportView(
                report.id(),
                report.periodStart(),
                report.periodEnd(),
                report.functions(),
                report.fiveTests(),
                report.inequalityFound(),
                report.disparityIds(),
                report.channels(),
                report.url());
    }

    static @Nullable AnnualReportView ofLast(@Nullable AnnualReport report) {
        return report == null ? null : from(report);
    }
}
