package org.dueregard.eia.monitoring.messaging;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.assessment.Channel;
import org.dueregard.eia.assessment.Function;
import org.dueregard.eia.monitoring.AnnualReport;
import org.dueregard.eia.monitoring.FiveTests;
import org.jspecify.annotations.Nullable;

/** Data of {@code org.dueregard.monitoring.report.published.v1}, as this service reads it. */
public record ReportPublished(
        String reportId,
        String policyId,
        @Nullable String eiaId,
        LocalDate periodStart,
        LocalDate periodEnd,
        List<Function> functionsCovered,
        FiveTests fiveTests,
        boolean inequalityFound,
        List<String> disparityIds,
        List<Channel> channels,
        String url) {
    public static final String TYPE = "org.dueregard.monitoring.report.published.v1";

    public ReportPublished {
        requireOrder(periodStart, periodEnd);
        requireAddress(url);
    }

    private static void requireOrder(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("the period ends before it begins");
        }
    }

    /** It becomes a link on a public page. */
    private static void requireAddress(@Nullable String address) {
        if (address != null && !address.matches("https?://\\S+")) {
            throw new IllegalArgumentException("the address is none of the web");
        }
    }

    public AnnualReport.Content toContent() {
        return new AnnualReport.Content(
                policyId,
                eiaId,
                periodStart,
                periodEnd,
                functionsCovered,
                fiveTests,
                inequalityFound,
                disparityIds,
                channels,
                url);
    }
}
