package org.dueregard.monitoring.populations.web;

import java.time.Instant;
import java.util.List;
import org.dueregard.monitoring.populations.PopulationKind;
import org.dueregard.monitoring.populations.PopulationSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A population that there is, and how much of it is held. */
@Schema(name = "MonitoringPopulationSummary")
record PopulationSummaryView(
        String classification,
        int vintage,
        PopulationKind kind,
        @Schema(description = "How many units have a figure") long units,
        @Schema(description = "How many groups have a figure") long groups,
        @Schema(
                        description =
                                "How many figures there are; units times groups where each unit has each group")
                long figures,
        @Schema(
                        description =
                                "Of all units but the force as a whole; null where only the force has figures")
                @Nullable Long people,
        @Schema(description = "As a source gives it for the force as a whole; null where none does")
                @Nullable Long peopleOfForce,
        List<String> sources,
        @Schema(description = "When a figure of it last changed") Instant lastChanged) {
    static PopulationSummaryView from(PopulationSummary summary) {
        return new PopulationSummaryView(
                summary.classification(),
                summary.vintage(),
                summary.kind(),
                summary.units(),
                summary.groups(),
                summary.figures(),
                summary.people(),
                summary.peopleOfForce(),
                summary.sources(),
                summary.lastChanged());
    }
}
