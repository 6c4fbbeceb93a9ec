package org.dueregard.monitoring.disparities;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dueregard.monitoring.certification.Period;
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.indicators.Analysing;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Compares certified months before an intervention with those after it. */
@ApplicationScoped
public class Comparisons {
    private final Indicators indicators;
    private final Analysing analysing;
    private final Periods periods;

    Comparisons(Indicators indicators, Analysing analysing, Periods periods) {
        this.indicators = indicators;
        this.analysing = analysing;
        this.periods = periods;
    }

    /**
     * A comparison and what it rests on.
     *
     * @param definition by which every month of it was counted
     * @param on the day of the intervention; its month is in neither part
     * @param before the months that were counted, the oldest first
     * @param leftOut months within reach of which nobody has certified figures, or whose population
     *     is missing
     * @param small whether a count of a month is too small to be shown to all
     */
    public record Compared(
            IndicatorDefinition definition,
            Intervention intervention,
            LocalDate on,
            List<YearMonth> before,
            List<YearMonth> after,
            List<YearMonth> leftOut,
            BeforeAfter figures,
            boolean small) {}

    /**
     * Compares so many months on either side.
     *
     * @param action the completed action that parts before from after; without one the first
     */
    public Compared compare(Disparity disparity, @Nullable String action, int months) {
        var intervention =
                disparity.interventions().stream()
                        .filter(each -> action == null || each.actionId().equals(action))
                        .min(Comparator.comparing(Intervention::completedOn))
                        .orElseThrow(() -> nothingDone(action));
        var definition =
                indicators.require(disparity.indicator(), disparity.figures().definitionVersion());
        var middle = YearMonth.from(intervention.completedOn());
        var side = new Side(definition, disparity);
        for (var back = months; back > 0; back--) {
            side.add(middle.minusMonths(back));
        }
        var before = side.sum;
        var monthsBefore = List.copyOf(side.counted);
        side.startAnew();
        for (var on = 1; on <= months; on++) {
            side.add(middle.plusMonths(on));
        }
        return new Compared(
                definition,
                intervention,
                intervention.completedOn(),
                monthsBefore,
                List.copyOf(side.counted),
                List.copyOf(side.leftOut),
                new BeforeAfter(definition.model(), definition.level(), before, side.sum),
                side.small);
    }

    private static DomainException nothingDone(@Nullable String action) {
        return DomainException.brokenRule(
                "intervention-missing",
                action == null
                        ? "No action against this disparity is complete: there is no day that parts before from after."
                        : "No complete action against this disparity has this id.",
                List.of(Violation.at("query:action", "is a complete action of the disparity")));
    }

    /** The months on one side, as they are added up. */
    private final class Side {
        private final IndicatorDefinition definition;
        private final Disparity disparity;
        private final List<YearMonth> leftOut = new ArrayList<>();
        private List<YearMonth> counted = new ArrayList<>();
        private BeforeAfter.Sum sum = BeforeAfter.Sum.NOTHING;
        private boolean small;

        Side(IndicatorDefinition definition, Disparity disparity) {
            this.definition = definition;
            this.disparity = disparity;
        }

        void startAnew() {
            counted = new ArrayList<>();
            sum = BeforeAfter.Sum.NOTHING;
        }

        void add(YearMonth month) {
            if (periods.find(definition.dataset(), month).filter(Period::isCertified).isEmpty()) {
                leftOut.add(month);
                return;
            }
            var table = analysing.tabulate(definition, month);
            var pair = table.pair(disparity.unit(), disparity.group(), disparity.comparator());
            if (pair.isEmpty()) {
                leftOut.add(month);
                return;
            }
            var counts = pair.get();
            sum = sum.plus(counts.x1(), counts.n1(), counts.x2(), counts.n2());
            counted.add(month);
            var suppression = table.suppression();
            small |=
                    suppression.hides(disparity.unit(), disparity.group())
                            || suppression.hidesComparator(
                                    definition.comparatorKind(),
                                    disparity.unit(),
                                    disparity.group(),
                                    disparity.comparator());
        }
    }
}
