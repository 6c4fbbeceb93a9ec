package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;

import java.util.Map;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;

/**
 * Events that happen to the same persons again and again, so that they are not independent: the
 * variance of their count is larger than Poisson's.
 */
public final class RepeatedEvents {

    private RepeatedEvents() {}

    /**
     * By how much the variance exceeds Poisson's, {@code Σf²·n_f / Σf·n_f}: one where nobody had
     * more than one event. Breslow & Day 1987.
     *
     * @param personsByEvents how many persons {@code n_f} had {@code f} events each
     */
    public static Answer<Double> varianceInflation(Map<Integer, Long> personsByEvents) {
        var events = 0.0;
        var squares = 0.0;
        for (var entry : personsByEvents.entrySet()) {
            requireCount("events of a person", entry.getKey());
            requireCount("persons", entry.getValue());
            events += (double) entry.getKey() * entry.getValue();
            squares += (double) entry.getKey() * entry.getKey() * entry.getValue();
        }
        return events == 0
                ? Answer.refused(Reason.NO_EVENTS_IN_ANY_GROUP)
                : Answer.of(squares / events);
    }

    /**
     * Events per so many of the population, with Poisson limits widened by the root of the
     * inflation, {@code x + √φ·(limit − x)}, and never below zero.
     *
     * @param per such as 1,000
     */
    public static Figure rate(
            Map<Integer, Long> personsByEvents, double population, double per, double level) {
        requireCount("population", population);
        if (population == 0) {
            return new NotEstimable(Reason.EMPTY_DENOMINATOR);
        }
        var events = 0L;
        for (var entry : personsByEvents.entrySet()) {
            events += entry.getKey() * entry.getValue();
        }
        var independent = Rates.count(events, level);
        return switch (varianceInflation(personsByEvents)) {
            case Answer.Refused<Double> ignored -> independent.times(per / population);
            case Answer.Given<Double>(var inflation) -> {
                var factor = Math.sqrt(inflation);
                yield new Estimate(
                                events,
                                Math.max(0, events + factor * (independent.lower() - events)),
                                events + factor * (independent.upper() - events),
                                level,
                                Method.DOBSON)
                        .because(
                                "Persons had more than one event each: the variance is %.2f times Poisson's."
                                        .formatted(inflation))
                        .times(per / population);
            }
        };
    }
}
