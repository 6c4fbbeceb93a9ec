package org.dueregard.actionplan.progressreturn.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.Period;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.progressreturn.NewSchedule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Returns that the chair of a group is to make from now on. */
@Schema(name = "ActionPlanLaySchedule")
record LayScheduleRequest(
        @NotNull
                @Pattern(
                        regexp = "[A-Z0-9][A-Z0-9-]{1,49}",
                        message = "is the code of a body, of 50 characters at most")
                String group,
        @Schema(description = "The body to which the returns are owed")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String owedTo,
        @NotNull @Schema(description = "The eve of the first period") LocalDate anchor,
        @Schema(description = "How often; P2M where absent")
                @Pattern(
                        regexp = "P[1-9][0-9]{0,2}[DWMY]",
                        message = "is an ISO 8601 period of days, weeks, months or years: P2M")
                @Nullable String every,
        @Min(0) @Max(366) @Nullable Integer graceDays,
        @Schema(description = "Which ladder it climbs; STANDARD where absent")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String ladder) {
    NewSchedule asked() {
        return new NewSchedule(
                group,
                owedTo,
                anchor,
                Period.parse(every == null ? "P2M" : every),
                graceDays == null ? 0 : graceDays,
                ladder == null ? "STANDARD" : ladder);
    }
}
