package org.dueregard.eia.assessment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dueregard.eia.assessment.ResidualImpact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaJudgeEvidence")
public record JudgeEvidenceRequest(
        @NotNull Boolean sufficient,
        @NotNull ResidualImpact residualImpact,
        @Size(max = 4_000) @Nullable String reason) {}
