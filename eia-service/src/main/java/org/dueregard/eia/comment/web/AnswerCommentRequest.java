package org.dueregard.eia.comment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dueregard.eia.comment.Disposition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaAnswerComment")
public record AnswerCommentRequest(
        @NotNull Disposition disposition,
        @NotBlank
                @Size(max = 4_000)
                @Schema(description = "What it led to, or why to nothing; shown in public")
                String response) {}
