package org.dueregard.eia.adoption.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.dueregard.eia.adoption.DueRegardNote;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision-maker's note, made now. */
@Schema(name = "EiaAdoptUrgently")
public record UrgentAdoptionRequest(
        @NotBlank
                @Size(min = 20, max = 4_000)
                @Schema(description = "Why it cannot wait for the assessment")
                String whyUrgent,
        @NotBlank
                @Size(min = 20, max = 4_000)
                @Schema(description = "What was had regard to about eliminating discrimination")
                String eliminateDiscrimination,
        @NotBlank
                @Size(min = 20, max = 4_000)
                @Schema(description = "What was had regard to about equality of opportunity")
                String advanceEquality,
        @NotBlank
                @Size(min = 20, max = 4_000)
                @Schema(description = "What was had regard to about good relations")
                String fosterGoodRelations) {
    DueRegardNote toNote() {
        return new DueRegardNote(
                whyUrgent, eliminateDiscrimination, advanceEquality, fosterGoodRelations);
    }
}
