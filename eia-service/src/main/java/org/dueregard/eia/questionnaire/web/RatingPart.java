package org.dueregard.eia.questionnaire.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.dueregard.eia.characteristic.CatalogueRules;
import org.dueregard.eia.questionnaire.Answer;
import org.dueregard.platform.problem.DomainException;
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
        @Size(max = 100)
                @Schema(
                        description =
                                "Choices of the criteria beside these three, by criterion; none in version 1")
                @Nullable Map<@NotBlank @Size(max = 64) String, @NotBlank @Size(max = 64) String>
                        more,
        @NotBlank @Size(max = 4_000) String reason,
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Schema(hidden = true)
                @Nullable JsonNode rank,
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Schema(hidden = true)
                @Nullable JsonNode weight) {
    /**
     * @param at pointer to this rating; a rank or a weight is read only to be refused by its rule
     */
    public Answer toAnswer(String at) {
        DomainException.refuseIfAny(
                "A characteristic is rated, never ranked or weighed.",
                CatalogueRules.ofEqualStanding(at, rank != null, weight != null));
        return new Answer(relevance, likelihood, impact, more == null ? Map.of() : more, reason);
    }

    public static RatingPart from(Answer answer) {
        return new RatingPart(
                answer.relevance(),
                answer.likelihood(),
                answer.impact(),
                answer.more().isEmpty() ? null : answer.more(),
                answer.reason(),
                null,
                null);
    }
}
