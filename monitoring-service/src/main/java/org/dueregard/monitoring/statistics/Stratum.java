package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;

/** Two groups within one stratum: {@code x1} of {@code n1} members against {@code x2 of n2}. */
public record Stratum(long x1, long n1, long x2, long n2) {

    public Stratum {
        requireCount("x1", x1);
        requireCount("n1", n1);
        requireCount("x2", x2);
        requireCount("n2", n2);
        if (x1 > n1 || x2 > n2) {
            throw new IllegalArgumentException("more events than members in a stratum");
        }
    }

    long members() {
        return n1 + n2;
    }

    long events() {
        return x1 + x2;
    }
}
