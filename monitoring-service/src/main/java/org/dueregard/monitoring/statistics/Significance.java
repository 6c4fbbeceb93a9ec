package org.dueregard.monitoring.statistics;

/**
 * The answer of a test.
 *
 * @param statistic z or χ²; {@link Double#NaN} for an exact test, which has none
 * @param degreesOfFreedom of χ²; 0 where there is none
 * @param p two-sided, from 0 to 1
 * @param because why this test applies, as a sentence
 */
public record Significance(
        double statistic, int degreesOfFreedom, double p, Method method, String because) {

    Significance(double statistic, int degreesOfFreedom, double p, Method method) {
        this(statistic, degreesOfFreedom, p, method, method.because());
    }

    static Significance chiSquared(double statistic, int degreesOfFreedom, Method method) {
        return new Significance(
                statistic,
                degreesOfFreedom,
                Quantiles.chiSquaredTail(statistic, degreesOfFreedom),
                method);
    }

    static Significance z(double statistic, Method method) {
        return new Significance(statistic, 0, Quantiles.normalTails(statistic), method);
    }

    static Significance exact(double p, Method method) {
        return new Significance(Double.NaN, 0, p, method);
    }
}
