package org.dueregard.eia.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.assessment.AssuranceResult;
import org.dueregard.eia.assessment.Assuring;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaAssureAssessment")
public record AssureRequest(
        @NotNull AssuranceResult result,
        @Size(max = 20_000) @Schema(description = "What has to change") @Nullable String note,
        @Size(max = 50) @Schema(description = "Every item is answered to pass a version")
                @Nullable List<@Valid @NotNull ChecklistItemAnswer> checklist,
        @Size(max = 100) @Nullable List<@Valid @NotNull CommentItem> comments,
        @Schema(description = "In 28 days where nothing is said") @Nullable LocalDate resubmitBy) {
    Assuring.Finding toFinding() {
        return new Assuring.Finding(
                result,
                note,
                checklist == null
                        ? List.of()
                        : checklist.stream().map(ChecklistItemAnswer::toAnswer).toList(),
                comments == null
                        ? List.of()
                        : comments.stream().map(CommentItem::toComment).toList(),
                resubmitBy);
    }
}
