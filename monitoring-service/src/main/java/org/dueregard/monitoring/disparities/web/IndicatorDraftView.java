package org.dueregard.monitoring.disparities.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.disparities.Defining;
import org.dueregard.monitoring.statistics.AlertFamily.Outcome;
import org.dueregard.monitoring.verdicts.Judged;
import org.dueregard.monitoring.verdicts.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A definition that was accepted, or would be, and what it says of the latest certified month. */
@Schema(name = "MonitoringIndicatorDraft")
public record IndicatorDraftView(
        String indicator,
        @Schema(description = "The version that it is, or would be") int version,
        boolean accepted,
        @Schema(description = "Null where no month of the dataset is certified")
                @Nullable TodayView today) {

    /** What it says. */
    @Schema(name = "MonitoringIndicatorToday")
    public record TodayView(
            String period,
            int family,
            int tests,
            @Schema(description = "How many comparisons came to what") Map<Outcome, Long> outcomes,
            @Schema(description = "Groups and units for which a disparity would be drawn")
                    List<DrawnView> drawn) {}

    /** A disparity that would be drawn. */
    @Schema(name = "MonitoringIndicatorDrawn")
    public record DrawnView(
            String unit,
            String group,
            @Nullable Double ratio,
            @Nullable Double lower,
            @Nullable Double upper) {
        static DrawnView from(Verdict verdict) {
            var ratio = verdict.ratio();
            return new DrawnView(
                    verdict.unit(), verdict.group(), ratio.point(), ratio.lower(), ratio.upper());
        }
    }

    static IndicatorDraftView from(Defining.Draft draft, boolean accepted) {
        var month = draft.month();
        var judged = draft.today();
        return new IndicatorDraftView(
                draft.definition().indicator(),
                draft.definition().version(),
                accepted,
                month == null || judged == null
                        ? null
                        : new TodayView(
                                month.toString(),
                                judged.family(),
                                judged.tests(),
                                outcomes(judged),
                                judged.verdicts().stream()
                                        .filter(Verdict::alerts)
                                        .filter(each -> each.outcome() == Outcome.SIGNAL)
                                        .map(DrawnView::from)
                                        .toList()));
    }

    private static Map<Outcome, Long> outcomes(Judged judged) {
        var outcomes = new EnumMap<Outcome, Long>(Outcome.class);
        judged.verdicts().forEach(each -> outcomes.merge(each.outcome(), 1L, Long::sum));
        return outcomes;
    }
}
