package org.dueregard.actionplan.coverage.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dueregard.actionplan.coverage.CoverageExercise;
import org.dueregard.actionplan.coverage.CoverageReport;
import org.dueregard.actionplan.coverage.CoverageStage;
import org.dueregard.actionplan.coverage.SupportManner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an exercise had come when a day was over. */
@Schema(name = "ActionPlanCoverageReport")
record CoverageReportView(
        String exercise,
        String title,
        String returnType,
        LocalDate asAt,
        int population,
        List<Stage> stages,
        @Schema(description = "How many were supported in each manner")
                Map<SupportManner, Long> supported,
        @Schema(description = "How many have not been received; a promise does not count")
                long outstanding,
        List<Outstanding> requestedNotReceived) {

    /** How many have reached a stage, and who has not. */
    @Schema(name = "ActionPlanCoverageStageCount")
    record Stage(CoverageStage stage, long count, List<MemberJson> missing) {}

    /** Asked, and not received. */
    @Schema(name = "ActionPlanCoverageOutstanding")
    record Outstanding(
            MemberJson member,
            @Nullable LocalDate askedOn,
            long daysOutstanding,
            @Schema(description = "When support was first offered") @Nullable LocalDate offeredOn,
            @Schema(description = "How often it was supported") long visits,
            @Nullable LocalDate promisedOn) {}

    static CoverageReportView from(CoverageExercise exercise, CoverageReport report) {
        return new CoverageReportView(
                exercise.code(),
                exercise.title(),
                exercise.returnType(),
                report.asAt(),
                report.population(),
                report.stages().stream()
                        .map(
                                each ->
                                        new Stage(
                                                each.stage(),
                                                each.count(),
                                                each.missing().stream()
                                                        .map(MemberJson::from)
                                                        .toList()))
                        .toList(),
                report.supported(),
                report.outstanding(),
                report.requestedNotReceived().stream()
                        .map(each -> outstanding(report, each))
                        .toList());
    }

    private static Outstanding outstanding(CoverageReport report, CoverageReport.Line line) {
        return new Outstanding(
                MemberJson.from(line.member()),
                line.on(CoverageStage.ASKED),
                report.daysOutstanding(line).orElse(0L),
                line.on(CoverageStage.OFFERED),
                line.visits(),
                line.on(CoverageStage.PROMISED));
    }
}
