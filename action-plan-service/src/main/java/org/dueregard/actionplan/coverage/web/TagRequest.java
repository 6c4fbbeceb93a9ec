package org.dueregard.actionplan.coverage.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether what was received is good practice for others. */
@Schema(name = "ActionPlanTagGoodPractice")
record TagRequest(@NotNull Boolean goodPractice, @NotBlank @Size(max = 2000) String reason) {}
