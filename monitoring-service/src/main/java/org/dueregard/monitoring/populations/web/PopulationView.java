package org.dueregard.monitoring.populations.web;

import java.time.Instant;
import org.dueregard.monitoring.populations.Population;
import org.dueregard.monitoring.populations.PopulationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many people of a group there are in a unit, by one source. */
@Schema(name = "MonitoringPopulation")
public record PopulationView(
        long id,
        String unit,
        String classification,
        String group,
        @Schema(description = "Year that the figure is of") int vintage,
        PopulationKind kind,
        long people,
        String source,
        @Schema(description = "Under which it may be used") @Nullable String licence,
        @Schema(description = "Where the source stands") @Nullable String url,
        @Nullable String note,
        @Schema(description = "From 1; the earlier ones stay readable") int revision,
        @Schema(description = "Since when this figure counts") Instant recordedAt) {
    static PopulationView from(Population population) {
        var key = population.key();
        var figure = population.figure();
        return new PopulationView(
                population.id(),
                key.unit(),
                key.classification(),
                key.groupCode(),
                key.vintage(),
                key.kind(),
                figure.people(),
                figure.source(),
                figure.licence(),
                figure.url(),
                figure.note(),
                population.revision(),
                population.recordedAt());
    }
}
