package org.dueregard.eia.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.assessment.DecisionOutcome;
import org.dueregard.eia.assessment.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaDecideAssessment")
public record DecideRequest(
        @NotNull DecisionOutcome outcome,
        @NotBlank @Size(max = 20_000) String reason,
        @NotNull
                @Pattern(regexp = "[0-9a-f]{64}")
                @Schema(description = "SHA-256 of the content that you have read")
                String contentSha256,
        @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,63}")
                @Schema(
                        description =
                                "The post in which you decide; needed in band HIGH, and where the band"
                                        + " names it")
                @Nullable String decisionPost,
        @Valid @Nullable JustificationItem justification,
        @Size(max = 500)
                @Schema(description = "Why you sign although a mitigation has no owner yet")
                @Nullable List<@Valid @NotNull UnplacedItem> unplaced,
        @Size(max = 100) @Nullable List<@Valid @NotNull CommentItem> comments,
        @Nullable LocalDate resubmitBy) {
    Verdict toVerdict() {
        return new Verdict(
                outcome,
                reason,
                contentSha256,
                decisionPost,
                justification == null ? null : justification.toJustification(),
                unplaced == null
                        ? List.of()
                        : unplaced.stream().map(UnplacedItem::toUnplaced).toList(),
                comments == null
                        ? List.of()
                        : comments.stream().map(CommentItem::toComment).toList(),
                resubmitBy);
    }
}
