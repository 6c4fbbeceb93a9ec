package org.dueregard.actionplan.deliverynote.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of the remedy. */
@Schema(name = "ActionPlanResolveProblem")
record ResolveRequest(@NotBlank @Size(max = 10000) String outcome, @NotNull LocalDate resolvedOn) {}
