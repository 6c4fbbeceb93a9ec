package org.dueregard.monitoring.targets;

/**
 * Of whom the value of a target is, where its indicator gives it.
 *
 * @param group whose rate is held against the target; that of the comparator is what it is compared
 *     with
 * @param every how long its periods are: one is assessed when each of its months is certified
 */
public record Measure(String group, String unit, Every every) {}
