package org.dueregard.monitoring.indicators;

import java.util.List;

/** The groups of a unit of whom nobody has said how many there are. */
public record MissingPopulation(String unit, List<String> groups) {
    public MissingPopulation {
        groups = List.copyOf(groups);
    }
}
