package org.dueregard.eia.comment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaRefuseComment")
public record RefuseCommentRequest(
        @NotBlank @Size(max = 2_000) @Schema(description = "Why it is not admitted")
                String reason) {}
