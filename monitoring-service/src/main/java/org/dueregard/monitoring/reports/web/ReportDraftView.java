package org.dueregard.monitoring.reports.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.monitoring.reports.Channel;
import org.dueregard.monitoring.reports.Cover;
import org.dueregard.monitoring.reports.FiveTests;
import org.dueregard.monitoring.reports.Function;
import org.dueregard.monitoring.reports.MonitoringReport;
import org.dueregard.monitoring.reports.ReportState;
import org.dueregard.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report that is being written. */
@Schema(name = "MonitoringReportDraft")
public record ReportDraftView(
        UUID id,
        ReportState state,
        String policy,
        String policyTitle,
        String accountablePost,
        LocalDate periodStart,
        LocalDate periodEnd,
        Map<Function, Cover> functions,
        FiveTests tests,
        @Nullable Boolean inequalityFound,
        @Nullable String cause,
        List<String> actions,
        @Nullable String justification,
        List<UUID> disparities,
        List<Channel> channels,
        @Nullable UUID corrects,
        @Nullable String correctionReason,
        Instant begunAt,
        @Schema(description = "What stands between it and its publication")
                List<MissingView> missing) {

    /** Something that a report lacks. */
    @Schema(name = "MonitoringReportMissing")
    public record MissingView(
            @Schema(description = "JSON pointer into the answers") String pointer,
            String message) {}

    static ReportDraftView from(MonitoringReport report, List<Violation> missing) {
        var answers = report.answers();
        return new ReportDraftView(
                report.id(),
                report.state(),
                report.policy(),
                report.policyTitle(),
                report.accountablePost(),
                report.periodStart(),
                report.periodEnd(),
                answers.functions(),
                answers.tests(),
                answers.inequalityFound(),
                answers.cause(),
                answers.actions(),
                answers.justification(),
                answers.disparities(),
                answers.channels(),
                report.corrects(),
                report.correctionReason(),
                report.begunAt(),
                missing.stream()
                        .map(each -> new MissingView(each.pointer(), each.message()))
                        .toList());
    }
}
