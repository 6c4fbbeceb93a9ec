package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;

import java.util.List;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;

/**
 * The ratio of two ratios, such as that after an intervention over that before: what has changed
 * for both groups alike drops out of it.
 */
public final class RatioOfRatios {

    private RatioOfRatios() {}

    /** {@code x} events among {@code n}. */
    public record Cell(long x, long n) {
        public Cell {
            requireCount("x", x);
            requireCount("n", n);
        }

        double rate() {
            return (double) x / n;
        }
    }

    /**
     * {@code (a1/b1) / (a0/b0)}, log-normal: the variances of the four logarithms add up, {@code
     * Σ1/x} for rates and {@code Σ(1/x − 1/n)} for risks. No half is added to a zero.
     *
     * @param risks whether the events are parts of what they are set against
     */
    public static Figure of(Cell a1, Cell b1, Cell a0, Cell b0, boolean risks, double level) {
        var q = Quantiles.normal(level);
        var variance = 0.0;
        for (var cell : List.of(a1, b1, a0, b0)) {
            if (cell.n() == 0) {
                return new NotEstimable(Reason.EMPTY_DENOMINATOR);
            }
            if (cell.x() == 0) {
                return new NotEstimable(Reason.ZERO_EVENTS);
            }
            if (risks && cell.x() > cell.n()) {
                return new NotEstimable(Reason.EVENTS_EXCEED_DENOMINATOR);
            }
            variance += 1.0 / cell.x() - (risks ? 1.0 / cell.n() : 0);
        }
        var point = a1.rate() / b1.rate() / (a0.rate() / b0.rate());
        var factor = Math.exp(q * Math.sqrt(variance));
        return new Estimate(
                point,
                point / factor,
                point * factor,
                level,
                risks ? Method.RISK_RATIO_KATZ : Method.RATE_RATIO_LOG_NORMAL,
                "Each group has events before and after, so the logarithms of its rates are near normal.");
    }
}
