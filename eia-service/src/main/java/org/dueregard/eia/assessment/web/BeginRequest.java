package org.dueregard.eia.assessment.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaBeginAssessment")
public record BeginRequest(@NotNull UUID subjectId) {}
