package org.dueregard.monitoring.observations;

/**
 * Whom a figure is of, by one dimension.
 *
 * @param dimension such as ethnicity
 * @param group such as BME, as the source calls it
 */
public record Grouping(String dimension, String group) {}
