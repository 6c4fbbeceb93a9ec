package org.dueregard.monitoring.populations.web;

import org.dueregard.monitoring.populations.Population;
import org.dueregard.monitoring.populations.PopulationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people of a group there are in a unit, by one source. */
@Schema(name = "MonitoringPopulation")
public record PopulationView(
        String unit,
        String classification,
        String group,
        @Schema(description = "Year that the figure is of") int vintage,
        PopulationKind kind,
        long people,
        String source) {
    static PopulationView from(Population population) {
        return new PopulationView(
                population.unit(),
                population.classification(),
                population.group(),
                population.vintage(),
                population.kind(),
                population.people(),
                population.source());
    }
}
