package org.dueregard.eia.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.eia.review.Conclusion;
import org.dueregard.eia.review.ReviewOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaProposeConclusion")
public record ConcludeRequest(
        @NotNull ReviewOutcome outcome,
        @NotBlank @Size(max = 20_000) @Schema(description = "What the review has found")
                String report,
        @NotBlank
                @Size(max = 10_000)
                @Schema(
                        description =
                                "Whether the assessment still rests on its evidence, with references")
                String evidenceAnswer,
        @NotBlank
                @Size(max = 10_000)
                @Schema(description = "Whether it is still consulted on, with references")
                String consultationAnswer,
        @NotBlank
                @Size(max = 10_000)
                @Schema(description = "Whether it is still fit for purpose, with references")
                String fitnessAnswer,
        @Schema(description = "Of a confirmed version; as its band says where nothing is said")
                @Nullable LocalDate nextReviewOn) {
    Conclusion toConclusion() {
        return new Conclusion(
                outcome, report, evidenceAnswer, consultationAnswer, fitnessAnswer, nextReviewOn);
    }
}
