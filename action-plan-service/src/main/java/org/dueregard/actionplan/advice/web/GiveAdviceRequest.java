package org.dueregard.actionplan.advice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The advice that was given, and the organisation that gave it. */
@Schema(name = "ActionPlanGiveAdvice")
record GiveAdviceRequest(
        @NotBlank @Size(max = 200) String adviser, @NotBlank @Size(max = 10000) String answer) {}
