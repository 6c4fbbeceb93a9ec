package org.dueregard.monitoring.observations;

/**
 * Where a figure stands.
 *
 * @param document its name
 * @param place within it, such as "Table 1" or "line 90"
 */
public record Citation(String document, String place) {}
