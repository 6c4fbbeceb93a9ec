package org.dueregard.monitoring.encounters.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.monitoring.encounters.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An encounter becomes a critical incident of the same direction, unit and day. */
@Schema(name = "MonitoringEscalateKeyEncounter")
public record EscalationRequest(
        @Schema(
                        description = "How it was handled, without the name of a person",
                        examples = "Dealt with unprofessionally")
                @NotBlank
                @Size(max = 2_000)
                String what,
        @Schema(description = "Whose confidence it is likely to affect, one at least")
                @NotNull
                @Size(max = 10)
                List<@NotNull Party> affects) {}
