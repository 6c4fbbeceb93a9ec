package org.dueregard.monitoring.analysis;

import java.time.YearMonth;
import org.dueregard.monitoring.certification.PeriodState;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Table;
import org.dueregard.monitoring.statistics.Bounds;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.statistics.RateRatios;
import org.dueregard.monitoring.statistics.RiskRatios;
import org.jspecify.annotations.Nullable;

/**
 * A month of a series, as the caller may see it.
 *
 * @param state null where nothing was ever sent for the month
 * @param hidden whether a small number hides the figures; these are null then
 * @param among null where the population is missing, too
 * @param ratio null for the comparator itself, and where the comparator is hidden
 * @param smallNumber whether too few events are in it to conclude anything
 */
public record SeriesPoint(
        YearMonth month,
        @Nullable PeriodState state,
        boolean hidden,
        boolean comparatorHidden,
        @Nullable Long events,
        @Nullable Long among,
        @Nullable Figure rate,
        @Nullable String comparator,
        @Nullable Figure ratio,
        @Nullable Bounds worstCase,
        @Nullable Boolean smallNumber) {

    static SeriesPoint of(
            IndicatorDefinition definition,
            YearMonth month,
            @Nullable PeriodState state,
            Table table,
            Suppression suppression,
            String unit,
            String group) {
        if (state == null) {
            return without(month, null, false);
        }
        if (suppression.hides(unit, group)) {
            return without(month, state, true);
        }
        var result = table.result(unit, group);
        var against = result.against();
        var comparatorHidden =
                against != null
                        && suppression.hidesComparator(
                                definition.comparatorKind(), unit, group, against.comparator());
        return new SeriesPoint(
                month,
                state,
                false,
                comparatorHidden,
                result.events(),
                result.among(),
                result.rate(),
                against == null ? null : against.comparator(),
                comparatorHidden ? null : result.ratio(),
                comparatorHidden || suppression.hides(unit, Table.UNKNOWN)
                        ? null
                        : result.worstCase(),
                comparatorHidden ? null : result.smallNumber());
    }

    private static SeriesPoint without(
            YearMonth month, @Nullable PeriodState state, boolean hidden) {
        return new SeriesPoint(
                month, state, hidden, hidden, null, null, null, null, null, null, null);
    }

    /**
     * The rate over that of an earlier month of the same series; null where either is not shown.
     */
    @Nullable Figure comparedTo(@Nullable SeriesPoint earlier, IndicatorDefinition definition) {
        if (earlier == null
                || events == null
                || among == null
                || earlier.events == null
                || earlier.among == null) {
            return null;
        }
        return switch (definition.model()) {
            case POISSON_RATE ->
                    RateRatios.exact(
                            events, among, earlier.events, earlier.among, definition.level());
            case BINOMIAL_RISK, REPRESENTATION ->
                    RiskRatios.miettinenNurminen(
                            events, among, earlier.events, earlier.among, definition.level());
        };
    }

    /** The rate itself; null where there is none to be shown. */
    @Nullable Double rateValue() {
        return rate instanceof Estimate estimate && Double.isFinite(estimate.point())
                ? estimate.point()
                : null;
    }

    /** The ratio, where a logarithm can be taken of it. */
    @Nullable Double ratioValue() {
        return ratio instanceof Estimate estimate
                        && Double.isFinite(estimate.point())
                        && estimate.point() > 0
                ? estimate.point()
                : null;
    }

    /** Why the month is no point of the chart of rates, or of ratios. */
    LeftOut leftOut(boolean ofRatios) {
        var why =
                state == null
                        ? LeftOut.Why.NO_FIGURES
                        : hidden || ofRatios && comparatorHidden
                                ? LeftOut.Why.HIDDEN
                                : LeftOut.Why.NOT_ESTIMABLE;
        return new LeftOut(month, why);
    }
}
