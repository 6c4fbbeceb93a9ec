package org.dueregard.eia.questionnaire.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaRetireQuestionnaire")
public record RetireQuestionnaireRequest(@NotBlank @Size(max = 4_000) String reason) {}
