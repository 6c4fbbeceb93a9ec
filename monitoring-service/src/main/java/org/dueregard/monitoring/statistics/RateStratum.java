package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;

/** Two groups within one stratum: {@code a} events over {@code ta} against {@code b} over tb. */
public record RateStratum(long a, double ta, long b, double tb) {

    public RateStratum {
        requireCount("a", a);
        requireCount("ta", ta);
        requireCount("b", b);
        requireCount("tb", tb);
    }

    double over() {
        return ta + tb;
    }

    long events() {
        return a + b;
    }
}
