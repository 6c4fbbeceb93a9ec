package org.dueregard.monitoring.encounters.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.encounters.Direction;
import org.dueregard.monitoring.encounters.NewIncident;
import org.dueregard.monitoring.encounters.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A critical incident to be recorded. */
@Schema(name = "MonitoringRecordCriticalIncident")
public record IncidentRequest(
        @Schema(
                        description = "What it is, without the name of a person",
                        examples = "The inappropriate or unfair treatment of a staff member")
                @NotBlank
                @Size(max = 2_000)
                String what,
        @NotNull Direction direction,
        @Schema(description = "Whose confidence it is likely to affect, one at least")
                @NotNull
                @Size(max = 10)
                List<@NotNull Party> affects,
        @Schema(description = "Code of a unit; FORCE for none of them", examples = "E09000022")
                @NotBlank
                @Size(max = 20)
                String unit,
        @Schema(description = "The day, in London", examples = "2008-01-15") @NotNull
                LocalDate happenedOn,
        @Schema(description = "The key encounter that it has come of; left out for none")
                @Nullable UUID origin) {
    NewIncident asked() {
        return new NewIncident(what.strip(), direction, affects, unit, happenedOn, origin);
    }
}
