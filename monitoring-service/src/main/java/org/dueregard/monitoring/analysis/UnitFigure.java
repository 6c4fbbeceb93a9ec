package org.dueregard.monitoring.analysis;

import java.util.UUID;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.indicators.GroupResult;
import org.dueregard.monitoring.indicators.Table;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.units.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A group in a unit, beside the same group in the whole service.
 *
 * @param hidden whether a small number hides the figures of the unit; these are null then
 * @param unitValue the rate of the unit, per as many as the indicator says: of percentages, percent
 * @param serviceValue that of the service
 * @param gap the unit's less the service's, in the same; null where either is missing
 * @param ratio of the group to the comparator within the unit
 * @param accountablePost who answers for it: where a disparity is open its post, else the
 *     indicator's
 * @param disparity that is open there; null where none is
 */
public record UnitFigure(
        Named unit,
        Named group,
        boolean hidden,
        @Nullable Figure unitValue,
        @Nullable Figure serviceValue,
        @Nullable Double gap,
        @Nullable Figure ratio,
        @Nullable Boolean smallNumber,
        String accountablePost,
        @Nullable UUID disparity) {

    /** Figures further than this from a whole are floating point, and nobody's. */
    private static final double DECIMALS = 1e9;

    static UnitFigure of(
            Table table,
            Suppression suppression,
            Named unit,
            Named group,
            String accountablePost,
            @Nullable UUID disparity) {
        var hidden = suppression.hides(unit.code(), group.code());
        var own = table.result(unit.code(), group.code());
        var service =
                suppression.hides(Unit.FORCE, group.code())
                        ? null
                        : table.result(Unit.FORCE, group.code()).rate();
        var comparatorHidden = hidden || hidesComparator(table, suppression, unit, own);
        return new UnitFigure(
                unit,
                group,
                hidden,
                hidden ? null : own.rate(),
                service,
                hidden ? null : gap(own.rate(), service),
                comparatorHidden ? null : own.ratio(),
                comparatorHidden ? null : own.smallNumber(),
                accountablePost,
                disparity);
    }

    private static boolean hidesComparator(
            Table table, Suppression suppression, Named unit, GroupResult own) {
        var against = own.against();
        return against != null
                && suppression.hidesComparator(
                        table.definition().comparatorKind(),
                        unit.code(),
                        own.group(),
                        against.comparator());
    }

    /** The unit's value less the service's: 65.0 beside 71.7 is −6.7. */
    static @Nullable Double gap(Figure unit, @Nullable Figure service) {
        if (!(unit instanceof Estimate own) || !(service instanceof Estimate all)) {
            return null;
        }
        var gap = own.point() - all.point();
        return Double.isFinite(gap) ? Math.rint(gap * DECIMALS) / DECIMALS : null;
    }
}
