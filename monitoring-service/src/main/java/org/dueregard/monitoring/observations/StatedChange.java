package org.dueregard.monitoring.observations;

/**
 * A change that a source states.
 *
 * @param percent as printed, such as -7
 * @param since reference of the observation, of the same source system, that it is a change from
 */
public record StatedChange(String percent, String since) {}
