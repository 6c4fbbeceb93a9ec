package org.dueregard.monitoring.statistics;

/**
 * A figure with its two-sided interval.
 *
 * @param point the estimate; {@link Double#POSITIVE_INFINITY} for a ratio over a rate of zero
 * @param lower lower limit; {@link Double#NaN} where the method gives none at this end
 * @param upper upper limit; {@link Double#POSITIVE_INFINITY} where nothing bounds it
 * @param level confidence level, such as 0.95
 */
public record Estimate(double point, double lower, double upper, double level, Method method)
        implements Figure {

    /** The same figure in another unit, such as events per 1,000 residents instead of events. */
    public Estimate times(double factor) {
        return new Estimate(point * factor, lower * factor, upper * factor, level, method);
    }
}
