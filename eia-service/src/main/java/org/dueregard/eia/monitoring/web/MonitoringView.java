package org.dueregard.eia.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.monitoring.OverdueMonitoring;
import org.dueregard.eia.monitoring.OwedMonitoring;
import org.dueregard.eia.monitoring.Watch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaMonitoring")
public record MonitoringView(
        UUID assessmentId,
        @Schema(
                        description =
                                "A year after what the last report covers, or after the first sign-off")
                @Nullable LocalDate reportDueOn,
        @Nullable AnnualReportView lastReport,
        @Schema(description = "What is owed once a year and not there, the oldest first")
                List<OverdueView> overdue,
        @Schema(description = "The monitoring plan of the present version") List<LineView> plan) {

    @Schema(name = "EiaOverdueMonitoring")
    public record OverdueView(
            String obligationId,
            OwedMonitoring kind,
            LocalDate dueDate,
            String accountablePost,
            List<String> missingUnits) {
        static OverdueView from(OverdueMonitoring owed) {
            return new OverdueView(
                    owed.key().obligationId(),
                    owed.kind(),
                    owed.key().dueDate(),
                    owed.accountablePost(),
                    owed.missingUnits());
        }
    }

    @Schema(name = "EiaMonitoredLine")
    public record LineView(
            String indicatorId,
            String accountablePost,
            @Schema(description = "What was told last of each target of the indicator")
                    List<TargetAssessmentView> targets) {}

    static MonitoringView from(UUID assessmentId, Watch.Standing standing) {
        return new MonitoringView(
                assessmentId,
                standing.reportDueOn(),
                AnnualReportView.ofLast(standing.lastReport()),
                standing.overdue().stream().map(OverdueView::from).toList(),
                standing.plan().stream()
                        .map(
                                line ->
                                        new LineView(
                                                line.indicatorId(),
                                                line.accountablePost(),
                                                standing.lastOfTargets().stream()
                                                        .filter(
                                                                target ->
                                                                        target.result()
                                                                                .indicatorId()
                                                                                .equals(
                                                                                        line
                                                                                                .indicatorId()))
                                                        .map(TargetAssessmentView::from)
                                                        .toList()))
                        .toList());
    }
}
