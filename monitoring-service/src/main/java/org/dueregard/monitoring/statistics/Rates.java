package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;
import static org.dueregard.monitoring.statistics.Quantiles.requireLevel;

import org.dueregard.monitoring.statistics.NotEstimable.Reason;

/**
 * Rates of events that may happen to one person more than once, such as searches per 1,000
 * residents: the count is Poisson, and nothing bounds it by the population.
 */
public final class Rates {

    /** Below this count Byar's approximation gives way to the exact limits. */
    public static final int FEWEST_FOR_BYAR = 10;

    private Rates() {}

    /**
     * Events per so many of the population, {@code per · x / n}, with exact Poisson limits for
     * fewer than ten events and Byar's from ten.
     *
     * @param per such as 1,000
     */
    public static Figure rate(long events, double population, double per, double level) {
        requireCount("population", population);
        if (population == 0) {
            return new NotEstimable(Reason.EMPTY_DENOMINATOR);
        }
        return count(events, level).times(per / population);
    }

    /** A count with its interval: exact Poisson for fewer than ten, else Byar's. */
    public static Estimate count(long events, double level) {
        return events < FEWEST_FOR_BYAR
                ? exact(events, level)
                        .because("Fewer than ten events: the limits are the exact ones.")
                : byar(events, level);
    }

    /**
     * Exact Poisson limits (Garwood): {@code χ²(α/2; 2x)/2} and {@code χ²(1−α/2; 2x+2)/2}; the
     * lower limit of a count of zero is zero.
     */
    public static Estimate exact(long events, double level) {
        requireCount("events", events);
        requireLevel(level);
        var alpha = 1 - level;
        var lower = events == 0 ? 0 : Quantiles.chiSquared(alpha / 2, 2.0 * events) / 2;
        var upper = Quantiles.chiSquared(1 - alpha / 2, 2.0 * events + 2) / 2;
        return new Estimate(events, lower, upper, level, Method.POISSON_EXACT);
    }

    /**
     * Byar's limits: {@code x(1 − 1/9x − q/3√x)³} and {@code (x+1)(1 − 1/9(x+1) + q/3√(x+1))³}. A
     * lower limit below zero, which a count of one has at 99.8 %, is no limit.
     */
    public static Estimate byar(long events, double level) {
        var limits = byarLimits(events, level);
        return new Estimate(events, limits.lower(), limits.upper(), level, Method.BYAR);
    }

    static Bounds byarLimits(double events, double level) {
        requireCount("events", events);
        var q = Quantiles.normal(level);
        var lower =
                events == 0 ? 0 : events * cube(1 - 1 / (9 * events) - q / (3 * Math.sqrt(events)));
        var more = events + 1;
        var upper = more * cube(1 - 1 / (9 * more) + q / (3 * Math.sqrt(more)));
        return new Bounds(lower < 0 ? Double.NaN : lower, upper);
    }

    /**
     * Whether a resident population can serve as the denominator of these events: more events than
     * residents, as in the City of London, show that most of them happen to people from elsewhere.
     */
    public static boolean residentsFitAsDenominator(long events, double residents) {
        return events <= residents;
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
