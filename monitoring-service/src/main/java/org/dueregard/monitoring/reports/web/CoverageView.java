package org.dueregard.monitoring.reports.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.monitoring.reports.Coverage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many of the policies are reported on, and which are not. */
@Schema(name = "MonitoringReportCoverage")
public record CoverageView(
        LocalDate asAt,
        @Schema(description = "Policies that are not withdrawn") int policies,
        @Schema(description = "Those whose latest published report covers a day of the last year")
                int reported,
        @Schema(description = "reported / policies; null where there is no policy")
                @Nullable Double share,
        @Schema(description = "The policies without such a report, by their titles")
                List<MissingPolicyView> missing) {

    /** A policy without a report of the last year. */
    @Schema(name = "MonitoringUnreportedPolicy")
    public record MissingPolicyView(
            String policy,
            String title,
            String accountablePost,
            @Nullable String businessArea,
            @Schema(description = "Its latest report, which is out of date")
                    @Nullable String report,
            @Schema(description = "The last day that it covers") @Nullable LocalDate covers,
            @Nullable LocalDate dueOn,
            boolean overdue) {}

    static CoverageView from(List<Coverage.Line> lines, LocalDate today) {
        var missing = lines.stream().filter(line -> !line.isReported(today)).toList();
        var reported = lines.size() - missing.size();
        return new CoverageView(
                today,
                lines.size(),
                reported,
                lines.isEmpty() ? null : (double) reported / lines.size(),
                missing.stream().map(line -> missing(line, today)).toList());
    }

    private static MissingPolicyView missing(Coverage.Line line, LocalDate today) {
        return new MissingPolicyView(
                line.policy().id(),
                line.policy().title(),
                line.policy().accountablePost(),
                line.policy().businessArea(),
                line.report(),
                line.covers(),
                line.dueOn(),
                line.dueOn() != null && today.isAfter(line.dueOn()));
    }
}
