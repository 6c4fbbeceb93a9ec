package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.action.DueDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The end date, or another one with the reason. */
@Schema(name = "ActionPlanSetEndDate")
record EndDateRequest(
        @NotNull LocalDate date,
        @NotNull DatePrecision precision,
        @Schema(description = "Needed when there is an end date already") @Size(min = 1, max = 2000)
                @Nullable String reason) {

    DueDate dueDate() {
        return new DueDate(date, precision);
    }
}
