package org.dueregard.eia.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dueregard.eia.assessment.ContentPart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaCommentOnPart")
public record PartCommentRequest(
        @NotNull ContentPart part, @NotBlank @Size(max = 4_000) String comment) {}
