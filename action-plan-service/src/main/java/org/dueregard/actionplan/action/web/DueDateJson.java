package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.action.DueDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A date as exactly as it is known. */
@Schema(name = "ActionPlanDueDate")
public record DueDateJson(
        @NotNull
                @Schema(
                        description =
                                "With a coarser precision any day of the month, quarter or year; answered is its last day")
                LocalDate date,
        @NotNull DatePrecision precision) {

    /** Null where there is neither; where one is missing the constraints tell it. */
    @SuppressWarnings("NullAway")
    public static @Nullable DueDateJson unlessEmpty(
            @Nullable LocalDate date, @Nullable DatePrecision precision) {
        return date == null && precision == null ? null : new DueDateJson(date, precision);
    }

    public DueDate dueDate() {
        return new DueDate(date, precision);
    }

    public static @Nullable DueDate of(@Nullable DueDateJson json) {
        return json == null ? null : json.dueDate();
    }

    public static @Nullable DueDateJson from(@Nullable DueDate due) {
        return due == null ? null : new DueDateJson(due.date(), due.precision());
    }
}
