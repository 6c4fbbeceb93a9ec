package org.dueregard.monitoring.disparities;

import org.dueregard.monitoring.indicators.Model;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.statistics.RateRatios;
import org.dueregard.monitoring.statistics.RatioOfRatios;
import org.dueregard.monitoring.statistics.RatioOfRatios.Cell;
import org.dueregard.monitoring.statistics.RiskRatios;

/**
 * A group and its comparator before and after an intervention. What has changed for both is a
 * common trend; what the group's change is beyond it is the ratio of the two ratios.
 *
 * @param before counts of the months before, summed
 * @param after counts of the months after, summed
 */
public record BeforeAfter(Model model, double level, Sum before, Sum after) {

    /**
     * Counts of some months, summed: of a population, people times months.
     *
     * @param x1 events of the group
     * @param n1 among how many
     * @param x2 events of the comparator
     */
    public record Sum(int months, long x1, long n1, long x2, long n2) {
        static final Sum NOTHING = new Sum(0, 0, 0, 0, 0);

        Sum plus(long itsX1, long itsN1, long itsX2, long itsN2) {
            return new Sum(months + 1, x1 + itsX1, n1 + itsN1, x2 + itsX2, n2 + itsN2);
        }
    }

    /** The group's rate after, over its rate before. */
    public Figure changeOfGroup() {
        return ratio(after.x1(), after.n1(), before.x1(), before.n1());
    }

    /** The comparator's rate after, over its rate before: the trend that both may share. */
    public Figure changeOfComparator() {
        return ratio(after.x2(), after.n2(), before.x2(), before.n2());
    }

    /** The group's rate over the comparator's, before. */
    public Figure ratioBefore() {
        return ratio(before.x1(), before.n1(), before.x2(), before.n2());
    }

    /** The group's rate over the comparator's, after. */
    public Figure ratioAfter() {
        return ratio(after.x1(), after.n1(), after.x2(), after.n2());
    }

    /** The ratio after over the ratio before. */
    public Figure beyondCommonTrend() {
        return RatioOfRatios.of(
                new Cell(after.x1(), after.n1()),
                new Cell(after.x2(), after.n2()),
                new Cell(before.x1(), before.n1()),
                new Cell(before.x2(), before.n2()),
                model != Model.POISSON_RATE,
                level);
    }

    private Figure ratio(long x1, long n1, long x2, long n2) {
        return switch (model) {
            case POISSON_RATE -> RateRatios.exact(x1, n1, x2, n2, level);
            case BINOMIAL_RISK, REPRESENTATION ->
                    RiskRatios.miettinenNurminen(x1, n1, x2, n2, level);
        };
    }
}
