package org.dueregard.monitoring.disparities.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.disparities.BeforeAfter;
import org.dueregard.monitoring.disparities.Comparisons;
import org.dueregard.monitoring.disparities.Disparity;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.verdicts.KeptFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A disparity before and after an action against it was complete. */
@Schema(name = "MonitoringComparison")
public record ComparisonView(
        UUID disparityId,
        String indicator,
        int definitionVersion,
        String group,
        String comparator,
        String unit,
        String actionId,
        @Schema(description = "The month of this day is in neither part") LocalDate interventionOn,
        @Schema(description = "True where small numbers are hidden from this caller")
                boolean suppressed,
        SideView before,
        SideView after,
        @Schema(description = "Months without certified figures, or without a population")
                List<String> leftOut,
        @Schema(description = "The group's rate after, over its rate before")
                VerdictView.@Nullable VerdictFigureView changeOfGroup,
        @Schema(description = "The comparator's, in which a trend of both is seen")
                VerdictView.@Nullable VerdictFigureView changeOfComparator,
        @Schema(description = "The ratio after over the ratio before: beyond a trend of both")
                VerdictView.@Nullable VerdictFigureView beyondCommonTrend,
        List<String> caveats) {

    /** The months on one side, summed. */
    @Schema(name = "MonitoringComparisonSide")
    public record SideView(
            List<String> months,
            @Nullable Long groupEvents,
            @Schema(description = "Records; of a population people times months")
                    @Nullable Long groupAmong,
            @Nullable Long comparatorEvents,
            @Nullable Long comparatorAmong,
            @Schema(description = "Of the group's rate to the comparator's")
                    VerdictView.@Nullable VerdictFigureView ratio) {}

    static ComparisonView from(Disparity disparity, Comparisons.Compared compared, boolean hidden) {
        var figures = compared.figures();
        return new ComparisonView(
                disparity.id(),
                disparity.indicator(),
                compared.definition().version(),
                disparity.group(),
                disparity.comparator(),
                disparity.unit(),
                compared.intervention().actionId(),
                compared.on(),
                hidden,
                side(compared.before(), figures.before(), figures.ratioBefore(), hidden),
                side(compared.after(), figures.after(), figures.ratioAfter(), hidden),
                compared.leftOut().stream().map(YearMonth::toString).toList(),
                figure(figures.changeOfGroup(), hidden),
                figure(figures.changeOfComparator(), hidden),
                figure(figures.beyondCommonTrend(), hidden),
                caveats(compared));
    }

    private static SideView side(
            List<YearMonth> months, BeforeAfter.Sum sum, Figure ratio, boolean hidden) {
        return new SideView(
                months.stream().map(YearMonth::toString).toList(),
                hidden ? null : sum.x1(),
                hidden ? null : sum.n1(),
                hidden ? null : sum.x2(),
                hidden ? null : sum.n2(),
                figure(ratio, hidden));
    }

    private static VerdictView.@Nullable VerdictFigureView figure(Figure figure, boolean hidden) {
        return hidden ? null : VerdictView.VerdictFigureView.from(KeptFigure.of(figure));
    }

    private static List<String> caveats(Comparisons.Compared compared) {
        var caveats = new ArrayList<String>();
        caveats.add(
                "Before and after is no experiment: whatever else changed at that time is in it too.");
        caveats.add(
                "A disparity is drawn when its figures are high, so they would fall somewhat without any action (regression to the mean).");
        caveats.add(
                "A change of the comparator alike is a common trend; only what the group's change is beyond it can come of the action.");
        caveats.add("The month of the intervention is in neither part.");
        if (!compared.leftOut().isEmpty()) {
            caveats.add(
                    "%d months within reach have no certified figures and are left out."
                            .formatted(compared.leftOut().size()));
        }
        if (compared.before().size() != compared.after().size()) {
            caveats.add(
                    "The parts have different lengths, so a season may be in one and not in the other.");
        }
        caveats.addAll(compared.definition().caveats());
        return caveats;
    }
}
