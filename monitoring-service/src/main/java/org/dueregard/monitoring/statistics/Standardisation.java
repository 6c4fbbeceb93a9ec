package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;
import static org.dueregard.monitoring.statistics.Quantiles.requireLevel;

import java.util.List;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;
import org.jspecify.annotations.Nullable;

/** Rates of populations that differ in age or sex, made comparable by a standard population. */
public final class Standardisation {

    private Standardisation() {}

    /** Events and members of one age band or other stratum, and its size in the standard. */
    public record Band(double events, double population, double standard) {

        public Band {
            requireCount("events", events);
            requireCount("population", population);
            requireCount("standard", standard);
        }
    }

    /**
     * Directly standardised rate, {@code Σw·x/n ÷ Σw}, with Dobson's limits on Byar's: {@code rate
     * + √(variance/O)·(limit of O − O)}. Refused for fewer than ten events.
     *
     * @param per such as 1,000
     */
    public static Figure dobsonByar(List<Band> bands, double per, double level) {
        var refusal = refusal(bands);
        if (refusal != null) {
            return new NotEstimable(refusal);
        }
        var events = events(bands);
        if (events < Rates.FEWEST_FOR_BYAR) {
            return new NotEstimable(Reason.FEWER_THAN_TEN_EVENTS);
        }
        var rate = rate(bands);
        var scale = Math.sqrt(variance(bands) / events);
        var count = Rates.byarLimits(events, level);
        return new Estimate(
                        rate,
                        rate + scale * (count.lower() - events),
                        rate + scale * (count.upper() - events),
                        level,
                        Method.DIRECT_DOBSON_BYAR)
                .times(per);
    }

    /**
     * The same rate with Fay and Feuer's limits from the gamma distribution, {@code v/2r·χ²(α/2;
     * 2r²/v)} and {@code (v+w²)/2(r+w)·χ²(1−α/2; 2(r+w)²/(v+w²))}, {@code w} the largest weight of
     * one event.
     */
    public static Figure fayFeuer(List<Band> bands, double per, double level) {
        requireLevel(level);
        var refusal = refusal(bands);
        if (refusal != null) {
            return new NotEstimable(refusal);
        }
        var alpha = 1 - level;
        var standard = bands.stream().mapToDouble(Band::standard).sum();
        var largest =
                bands.stream()
                        .filter(band -> band.standard() > 0)
                        .mapToDouble(band -> band.standard() / band.population() / standard)
                        .max()
                        .orElseThrow();
        var rate = rate(bands);
        var variance = variance(bands);
        var lower =
                variance == 0
                        ? 0
                        : variance
                                / (2 * rate)
                                * Quantiles.chiSquared(alpha / 2, 2 * rate * rate / variance);
        var upperVariance = variance + largest * largest;
        var upperRate = rate + largest;
        var upper =
                upperVariance
                        / (2 * upperRate)
                        * Quantiles.chiSquared(
                                1 - alpha / 2, 2 * upperRate * upperRate / upperVariance);
        return new Estimate(rate, lower, upper, level, Method.DIRECT_FAY_FEUER).times(per);
    }

    /**
     * Indirectly standardised ratio, {@code O/E}: exact Poisson limits below ten events, Byar's
     * from ten, over what the standard's rates would lead one to expect.
     */
    public static Figure indirect(long observed, double expected, double level) {
        requireCount("expected", expected);
        if (expected == 0) {
            return new NotEstimable(Reason.NOTHING_EXPECTED);
        }
        var count = Rates.count(observed, level);
        return new Estimate(
                count.point() / expected,
                count.lower() / expected,
                count.upper() / expected,
                level,
                Method.INDIRECT);
    }

    /**
     * What the rates of a standard would lead one to expect, {@code Σ population · rate}.
     *
     * @param standardRates events per member, in the order of the populations
     */
    public static double expected(List<Double> populations, List<Double> standardRates) {
        if (populations.size() != standardRates.size()) {
            throw new IllegalArgumentException("one rate for each population");
        }
        var sum = 0.0;
        for (var i = 0; i < populations.size(); i++) {
            requireCount("population", populations.get(i));
            requireCount("rate", standardRates.get(i));
            sum += populations.get(i) * standardRates.get(i);
        }
        return sum;
    }

    private static @Nullable Reason refusal(List<Band> bands) {
        if (bands.stream().mapToDouble(Band::standard).sum() == 0) {
            return Reason.EMPTY_DENOMINATOR;
        }
        var empty = bands.stream().anyMatch(band -> band.standard() > 0 && band.population() == 0);
        return empty ? Reason.EMPTY_STRATUM : null;
    }

    private static double events(List<Band> bands) {
        return bands.stream().filter(band -> band.standard() > 0).mapToDouble(Band::events).sum();
    }

    private static double rate(List<Band> bands) {
        var standard = bands.stream().mapToDouble(Band::standard).sum();
        return bands.stream()
                        .filter(band -> band.standard() > 0)
                        .mapToDouble(band -> band.standard() * band.events() / band.population())
                        .sum()
                / standard;
    }

    private static double variance(List<Band> bands) {
        var standard = bands.stream().mapToDouble(Band::standard).sum();
        return bands.stream()
                .filter(band -> band.standard() > 0)
                .mapToDouble(
                        band -> {
                            var weight = band.standard() / band.population() / standard;
                            return weight * weight * band.events();
                        })
                .sum();
    }
}
