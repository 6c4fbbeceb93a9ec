package org.dueregard.eia.screening.web;

import jakarta.validation.constraints.Size;
import org.dueregard.eia.questionnaire.Outcome;
import org.dueregard.eia.screening.Completion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaCompleteScreening")
public record CompleteScreeningRequest(
        @Schema(
                        description =
                                "True where there is no quorum and the full assessment is required as a precaution")
                @Nullable Boolean precautionary,
        @Schema(
                        description =
                                "Another outcome than the computed one; a lower one takes a reason and a second person")
                @Nullable Outcome outcome,
        @Schema(description = "True to send it to the front of the queue where no rule does so")
                @Nullable Boolean priority,
        @Size(max = 4_000) @Nullable String reason) {
    Completion toCompletion() {
        return new Completion(
                Boolean.TRUE.equals(precautionary),
                outcome,
                priority,
                reason == null || reason.isBlank() ? null : reason);
    }
}
