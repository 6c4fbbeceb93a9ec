package org.dueregard.eia.practice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dueregard.eia.assessment.ContentPart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaMarkGoodPractice")
public record MarkRequest(
        @NotNull UUID assessmentId,
        @NotNull @Positive Integer version,
        @NotNull ContentPart part,
        @NotBlank @Size(max = 4_000) @Schema(description = "What is good about it") String note) {}
