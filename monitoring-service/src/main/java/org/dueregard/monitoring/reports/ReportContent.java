package org.dueregard.monitoring.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as it is read: everything that it shows, and nothing else is looked up for it. */
@Schema(name = "MonitoringReportContent")
public record ReportContent(
        UUID report,
        String policy,
        String policyTitle,
        String accountablePost,
        @Schema(description = "The assessment of the policy that is in force")
                @Nullable String assessment,
        LocalDate periodStart,
        LocalDate periodEnd,
        Map<Function, Cover> functions,
        FiveTests tests,
        boolean inequalityFound,
        @Nullable String cause,
        List<String> actions,
        @Nullable String justification,
        List<DisparityLine> disparities,
        @Schema(description = "From releases alone, with what they hide hidden")
                List<FigureTable> figures,
        @Schema(
                        description =
                                "Indicators of the policy of which nothing was released for the period")
                List<String> notReleased,
        List<TargetLine> targets,
        @Schema(description = "How many findings were recorded against the policy in the period")
                int findings,
        @Schema(description = "Editions of plans that count actions as at a day of the period")
                List<EditionLine> editions,
        List<Channel> channels,
        @Nullable UUID corrects,
        @Nullable String correctionReason,
        @Nullable Instant publishedAt) {

    /** A disparity, without a figure. */
    @Schema(name = "MonitoringReportDisparity")
    public record DisparityLine(
            UUID id,
            String indicator,
            String title,
            String group,
            String comparator,
            String unit,
            String state,
            String detectedPeriod,
            @Nullable String cause) {}

    /** An edition of a plan. */
    @Schema(name = "MonitoringReportEdition")
    public record EditionLine(
            String plan,
            int edition,
            LocalDate asAt,
            long openActions,
            long completedActions,
            String url) {}

    /** What came of a target in a period. */
    @Schema(name = "MonitoringReportTarget")
    public record TargetLine(
            String target,
            String title,
            String period,
            String met,
            String why,
            @Nullable String verifiedBy) {}
}
