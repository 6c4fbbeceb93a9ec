package org.dueregard.monitoring.verdicts;

import java.util.List;
import java.util.Optional;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.indicators.Against;
import org.dueregard.monitoring.indicators.Direction;
import org.dueregard.monitoring.indicators.GroupResult;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Stratification;
import org.dueregard.monitoring.statistics.AlertFamily;
import org.dueregard.monitoring.statistics.Answer;
import org.dueregard.monitoring.statistics.Conclusion;
import org.dueregard.monitoring.statistics.DetectableRatio;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.statistics.NotEstimable;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;
import org.dueregard.monitoring.statistics.RateRatios;
import org.dueregard.monitoring.statistics.Representation;
import org.dueregard.monitoring.statistics.RiskDifferences;
import org.dueregard.monitoring.statistics.Significance;
import org.dueregard.monitoring.statistics.SimpsonCheck;
import org.dueregard.monitoring.statistics.TwoByTwo;
import org.jspecify.annotations.Nullable;

/** One group in one unit beside its comparator, with all that is needed to judge it. */
record Compared(
        IndicatorDefinition definition,
        String unit,
        GroupResult group,
        Against against,
        Figure ratio,
        double shareUnknown,
        List<Stratification.Said> strata,
        Verdict.Hidden hidden) {

    /** Ratios that matter where the definition asks for a gap and not for a ratio. */
    private static final double MATTERS_ABOVE = 1.25;

    private static final double MATTERS_BELOW = 0.8;

    static Compared of(
            IndicatorDefinition definition,
            String unit,
            GroupResult group,
            double shareUnknown,
            List<Stratification> stratifications,
            Suppression suppression) {
        var against = group.against();
        if (against == null) {
            var nobody = new NotEstimable(Reason.NO_RATIO_IS_DETECTABLE);
            against = new Against(definition.comparator(), 0, null, nobody);
        }
        var comparator = against.comparator();
        var figure = group.ratio();
        return new Compared(
                definition,
                unit,
                group,
                against,
                figure == null ? new NotEstimable(Reason.NO_RATIO_IS_DETECTABLE) : figure,
                shareUnknown,
                stratifications.stream()
                        .map(each -> each.check(unit, group.group(), comparator))
                        .flatMap(Optional::stream)
                        .toList(),
                new Verdict.Hidden(
                        suppression.hides(unit, group.group()),
                        suppression.hidesComparator(
                                definition.comparatorKind(), unit, group.group(), comparator),
                        suppression.hides(
                                unit, org.dueregard.monitoring.indicators.Table.UNKNOWN)));
    }

    AlertFamily.Comparison comparison() {
        return new AlertFamily.Comparison(
                ratio,
                test(),
                smallestCount(),
                Optional.ofNullable(group.worstCase()),
                shareUnknown,
                simpson());
    }

    long smallestCount() {
        return Math.min(group.events(), against.events());
    }

    /** The strata that do not bear the sum out, where any do not. */
    Optional<SimpsonCheck> simpson() {
        return strata.stream()
                .map(Stratification.Said::check)
                .filter(SimpsonCheck::warns)
                .findFirst()
                .or(() -> strata.stream().map(Stratification.Said::check).findFirst());
    }

    Answer<Significance> test() {
        var n1 = group.among();
        var n2 = against.among();
        if (n1 == null || n2 == null) {
            return Answer.refused(Reason.UNKNOWN_DENOMINATOR);
        }
        return switch (definition.model()) {
            case POISSON_RATE -> RateRatios.exactTest(group.events(), n1, against.events(), n2);
            case BINOMIAL_RISK -> TwoByTwo.test(group.events(), n1, against.events(), n2);
            case REPRESENTATION ->
                    n2 == 0
                            ? Answer.refused(Reason.EMPTY_DENOMINATOR)
                            : Representation.scoreTest(
                                    group.events(), n1, (double) against.events() / n2);
        };
    }

    /** The difference of two percentages, in points; null for rates. */
    @Nullable Figure difference() {
        var n1 = group.among();
        var n2 = against.among();
        if (n1 == null || n2 == null) {
            return null;
        }
        var difference =
                switch (definition.model()) {
                    case POISSON_RATE -> null;
                    case BINOMIAL_RISK ->
                            RiskDifferences.newcombe(
                                    group.events(), n1, against.events(), n2, definition.level());
                    case REPRESENTATION ->
                            n2 == 0
                                    ? null
                                    : Representation.gap(
                                            group.events(),
                                            n1,
                                            (double) against.events() / n2,
                                            definition.level());
                };
        return difference instanceof Estimate estimate ? estimate.times(100) : null;
    }

    /** Whether the rates are as far apart, adversely, as the definition asks for. */
    boolean reachesGap() {
        var asked = definition.threshold().gapOfPoints();
        if (asked == null) {
            return true;
        }
        if (!(difference() instanceof Estimate points)) {
            return false;
        }
        return definition.direction() == Direction.LOWER_IS_ADVERSE
                ? points.point() <= -asked
                : points.point() >= asked;
    }

    /** The ratio nearest to one, on the adverse side, that would probably have shown. */
    Answer<Double> wouldShow() {
        var n1 = group.among();
        var n2 = against.among();
        if (n1 == null || n2 == null) {
            return Answer.refused(Reason.UNKNOWN_DENOMINATOR);
        }
        if (n2 == 0) {
            return Answer.refused(Reason.EMPTY_DENOMINATOR);
        }
        var alpha = 1 - definition.level();
        var power = DetectableRatio.USUAL_POWER;
        var reference = (double) against.events() / n2;
        var below = definition.direction() == Direction.LOWER_IS_ADVERSE;
        return switch (definition.model()) {
            case POISSON_RATE ->
                    below
                            ? DetectableRatio.rateRatioBelowOne(reference, n1, n2, alpha, power)
                            : DetectableRatio.rateRatioAboveOne(reference, n1, n2, alpha, power);
            // Residents are so many that their share has no variance to speak of.
            case BINOMIAL_RISK, REPRESENTATION ->
                    reference > 1
                            ? Answer.refused(Reason.EVENTS_EXCEED_DENOMINATOR)
                            : below
                                    ? DetectableRatio.riskRatioBelowOne(
                                            reference, n1, n2, alpha, power)
                                    : DetectableRatio.riskRatioAboveOne(
                                            reference, n1, n2, alpha, power);
        };
    }

    Conclusion conclusion() {
        var limit = definition.threshold().limit();
        var matters =
                limit != 1
                        ? limit
                        : definition.threshold().isBelow() ? MATTERS_BELOW : MATTERS_ABOVE;
        return Conclusion.of(ratio, wouldShow(), matters);
    }
}
