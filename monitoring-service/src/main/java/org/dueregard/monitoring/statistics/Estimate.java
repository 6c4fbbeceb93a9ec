package org.dueregard.monitoring.statistics;

/**
 * A figure with its two-sided interval.
 *
 * @param point the estimate; {@link Double#POSITIVE_INFINITY} for a ratio over a rate of zero
 * @param lower lower limit; {@link Double#NaN} where the method gives none at this end
 * @param upper upper limit; {@link Double#POSITIVE_INFINITY} where nothing bounds it
 * @param level confidence level, such as 0.95
 * @param because why this method applies to these figures, as a sentence
 */
public record Estimate(
        double point, double lower, double upper, double level, Method method, String because)
        implements Figure {

    /** An estimate whose method applies for the reason that it always has. */
    public Estimate(double point, double lower, double upper, double level, Method method) {
        this(point, lower, upper, level, method, method.because());
    }

    /** The same figure in another unit, such as events per 1,000 residents instead of events. */
    public Estimate times(double factor) {
        return new Estimate(point * factor, lower * factor, upper * factor, level, method, because);
    }

    /** The same figure, with the reason why this method was taken here and not another. */
    public Estimate because(String reason) {
        return new Estimate(point, lower, upper, level, method, reason);
    }

    /** Whether the whole interval of a ratio lies on one side of one. */
    public boolean excludesOne() {
        return lower > 1 || upper < 1;
    }
}
