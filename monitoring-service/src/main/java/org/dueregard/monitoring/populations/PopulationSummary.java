package org.dueregard.monitoring.populations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A population, and how much of it is held.
 *
 * @param units how many units have a figure
 * @param groups how many groups have a figure
 * @param figures how many there are; each unit has each group where it is units times groups
 * @param people of all units but the force as a whole; null where only the force has figures
 * @param peopleOfForce as a source gives it for the force as a whole; null where none does
 * @param lastChanged when a figure of it last changed
 */
public record PopulationSummary(
        String classification,
        int vintage,
        PopulationKind kind,
        long units,
        long groups,
        long figures,
        @Nullable Long people,
        @Nullable Long peopleOfForce,
        List<String> sources,
        Instant lastChanged) {
    public PopulationSummary {
        sources = List.copyOf(sources);
    }

    /** Orders summaries, and tells them apart. */
    public String key() {
        return classification + " " + vintage + " " + kind;
    }
}
