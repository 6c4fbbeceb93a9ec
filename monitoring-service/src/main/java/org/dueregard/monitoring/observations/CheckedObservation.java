package org.dueregard.monitoring.observations;

/** An observation that was not withdrawn, with what looking at its figures has shown. */
public record CheckedObservation(
        Observation observation, Said said, Consistency consistency, boolean smallNumber) {}
