package org.dueregard.eia.screening.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.dueregard.eia.questionnaire.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaRating")
public record RatingPart(
        @NotBlank
                @Size(max = 64)
                @Schema(
                        description =
                                "Id of a choice: none (0), low (1), medium (2), high (3), unknown",
                        examples = "high")
                String relevance,
        @Size(max = 64)
                @Schema(
                        description = "Asked where relevance is low, medium or high",
                        examples = "likely")
                @Nullable String likelihood,
        @Size(max = 64)
                @Schema(
                        description = "Asked where relevance is low, medium or high",
                        examples = "major")
                @Nullable String impact,
        @NotBlank @Size(max = 4_000) String reason) {
    Answer toAnswer() {
        return new Answer(relevance, likelihood, impact, reason);
    }

    static RatingPart from(Answer answer) {
        return new RatingPart(
                answer.relevance(), answer.likelihood(), answer.impact(), answer.reason());
    }
}
