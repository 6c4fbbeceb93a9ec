package org.dueregard.monitoring.encounters.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.monitoring.encounters.Direction;
import org.dueregard.monitoring.encounters.KeyEncounter;
import org.dueregard.monitoring.encounters.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key encounter. */
@Schema(name = "MonitoringKeyEncounter")
public record EncounterView(
        UUID id,
        String what,
        Direction direction,
        Level level,
        String place,
        String unit,
        LocalDate happenedOn,
        @Schema(description = "The critical incident that it has become; null for none")
                @Nullable UUID criticalIncident,
        Instant recordedAt) {
    static EncounterView from(KeyEncounter encounter) {
        return new EncounterView(
                encounter.id(),
                encounter.what(),
                encounter.direction(),
                encounter.level(),
                encounter.place(),
                encounter.unit(),
                encounter.happenedOn(),
                encounter.incident(),
                encounter.recordedAt());
    }
}
