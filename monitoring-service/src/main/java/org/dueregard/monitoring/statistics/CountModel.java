package org.dueregard.monitoring.statistics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What kind of count a figure rests on: to be chosen before any figure is computed. */
public enum CountModel {
    /** The numerator is part of the denominator, each member counted at most once. */
    BINOMIAL("risk ratio", Method.RISK_RATIO_MIETTINEN_NURMINEN),
    /** Events over a population that does not bound them. */
    POISSON("rate ratio", Method.RATE_RATIO_EXACT),
    /** A share against an outside benchmark that is taken as fixed. */
    BENCHMARK("representation ratio", Method.WILSON),
    /** Percentages whose counts nobody has. */
    PERCENTAGES("ratio of percentages", null);

    private final String ratio;
    private final @Nullable Method interval;

    CountModel(String ratio, @Nullable Method interval) {
        this.ratio = ratio;
        this.interval = interval;
    }

    /** The field's name of the ratio that this model gives. */
    public String ratio() {
        return ratio;
    }

    /** The method of its interval; empty where there can be none. */
    public Optional<Method> interval() {
        return Optional.ofNullable(interval);
    }
}
