package org.dueregard.monitoring.populations;

/** What a row of a file says, once it is known to be sound. */
public record PopulationRow(long line, PopulationKey key, PopulationFigure figure) {}
