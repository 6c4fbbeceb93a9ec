package org.dueregard.monitoring.neighbours.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.disparities.Disparity;
import org.dueregard.monitoring.disparities.DisparityState;
import org.dueregard.monitoring.neighbours.GapAnalysis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is watched of the disparities that the actions of an initiative were against. */
@Schema(name = "MonitoringGapAnalysis")
public record GapAnalysisView(
        String initiative,
        String workGroup,
        LocalDate dueOn,
        List<String> completedActionIds,
        @Schema(
                        description =
                                "The latest figures of each disparity; none where no action was against one")
                List<ValueView> values) {

    /** The latest figures of a disparity. */
    @Schema(name = "MonitoringGapAnalysisValue")
    public record ValueView(
            UUID disparity,
            List<String> actionIds,
            String indicator,
            String group,
            String comparator,
            String unit,
            DisparityState state,
            String period,
            double groupRate,
            double comparatorRate,
            @Nullable Double ratio,
            @Nullable Double lower,
            @Schema(description = "Null where nothing bounds the ratio above")
                    @Nullable Double upper,
            double level,
            boolean passesThreshold) {}

    static GapAnalysisView from(GapAnalysis analysis, List<Disparity> disparities) {
        return new GapAnalysisView(
                analysis.initiative(),
                analysis.workGroup(),
                analysis.dueOn(),
                analysis.actions(),
                disparities.stream().map(each -> value(analysis, each)).toList());
    }

    private static ValueView value(GapAnalysis analysis, Disparity disparity) {
        var figures = disparity.figures();
        return new ValueView(
                disparity.id(),
                disparity.actionIds().stream().filter(analysis.actions()::contains).toList(),
                disparity.indicator(),
                disparity.group(),
                disparity.comparator(),
                disparity.unit(),
                disparity.state(),
                figures.period(),
                figures.groupRate(),
                figures.comparatorRate(),
                figures.ratio(),
                figures.lower(),
                figures.upper(),
                figures.level(),
                figures.passesThreshold());
    }
}
