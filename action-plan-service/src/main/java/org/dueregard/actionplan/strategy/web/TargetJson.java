package org.dueregard.actionplan.strategy.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.action.DueDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A date as exactly as it is known. */
@Schema(name = "ActionPlanTarget")
record TargetJson(
        @NotNull
                @Schema(
                        description =
                                "With a coarser precision any day of the month, quarter or year; answered is its last day")
                LocalDate date,
        @NotNull DatePrecision precision) {
    DueDate dueDate() {
        return new DueDate(date, precision);
    }

    static @Nullable DueDate of(@Nullable TargetJson json) {
        return json == null ? null : json.dueDate();
    }

    static @Nullable TargetJson from(@Nullable DueDate due) {
        return due == null ? null : new TargetJson(due.date(), due.precision());
    }
}
