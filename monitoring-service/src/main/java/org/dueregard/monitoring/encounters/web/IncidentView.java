package org.dueregard.monitoring.encounters.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.encounters.CriticalIncident;
import org.dueregard.monitoring.encounters.Direction;
import org.dueregard.monitoring.encounters.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A critical incident. */
@Schema(name = "MonitoringCriticalIncident")
public record IncidentView(
        UUID id,
        String what,
        Direction direction,
        @Schema(description = "Whose confidence it is likely to affect") List<Party> affects,
        String unit,
        LocalDate happenedOn,
        @Schema(description = "The key encounter that it has come of; null for none")
                @Nullable UUID origin,
        Instant recordedAt) {
    static IncidentView from(CriticalIncident incident) {
        return new IncidentView(
                incident.id(),
                incident.what(),
                incident.direction(),
                incident.affects(),
                incident.unit(),
                incident.happenedOn(),
                incident.origin(),
                incident.recordedAt());
    }
}
