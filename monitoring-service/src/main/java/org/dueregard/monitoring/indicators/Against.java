package org.dueregard.monitoring.indicators;

import org.dueregard.monitoring.statistics.Figure;
import org.jspecify.annotations.Nullable;

/**
 * With whom a group is compared.
 *
 * @param comparator a group, or what the others are called together
 * @param among null where the population is missing
 */
public record Against(String comparator, long events, @Nullable Long among, Figure rate) {}
