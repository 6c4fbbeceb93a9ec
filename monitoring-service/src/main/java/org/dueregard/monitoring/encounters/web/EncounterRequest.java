package org.dueregard.monitoring.encounters.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.monitoring.encounters.Direction;
import org.dueregard.monitoring.encounters.Level;
import org.dueregard.monitoring.encounters.NewEncounter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key encounter to be recorded. */
@Schema(name = "MonitoringRecordKeyEncounter")
public record EncounterRequest(
        @Schema(
                        description =
                                "What it was and how it was handled, without the name of a person",
                        examples = "Stop & Search incident")
                @NotBlank
                @Size(max = 2_000)
                String what,
        @NotNull Direction direction,
        @NotNull Level level,
        @Schema(description = "A code of /v1/encounter-places", examples = "STOP-AND-SEARCH")
                @NotBlank
                @Size(max = 40)
                String place,
        @Schema(description = "Code of a unit; FORCE for none of them", examples = "E09000022")
                @NotBlank
                @Size(max = 20)
                String unit,
        @Schema(description = "The day, in London", examples = "2008-01-15") @NotNull
                LocalDate happenedOn) {
    NewEncounter asked() {
        return new NewEncounter(what.strip(), direction, level, place, unit, happenedOn);
    }
}
