package org.dueregard.actionplan.tasking.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a tasking. */
@Schema(name = "ActionPlanCloseTasking")
record CloseTaskingRequest(
        @NotBlank @Size(max = 10000) String outcome, @NotNull LocalDate closedOn) {}
