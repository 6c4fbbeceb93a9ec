package org.dueregard.monitoring.populations;

import java.time.Instant;
import org.dueregard.monitoring.cells.Tally;

/**
 * A population by unit and group.
 *
 * @param people only what is held: a unit or group that is not in it is missing, and not zero
 * @param asAt when a figure of it last changed
 */
public record PopulationTally(Tally people, Instant asAt) {}
