package org.dueregard.actionplan.tasking.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.tasking.NewTasking;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An issue, and the units that are tasked with it. */
@Schema(name = "ActionPlanTask")
record TaskRequest(
        @NotBlank @Size(max = 2000) String issue,
        @Schema(description = "The unit where it emerged")
                @NotNull
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                String raisedIn,
        @Schema(description = "Who or what brought it up") @Size(min = 1, max = 200)
                @Nullable String raisedThrough,
        @NotNull LocalDate raisedOn,
        @NotNull @NotEmpty @Size(max = 50)
                List<@NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String>
                        units) {
    NewTasking asked() {
        return new NewTasking(issue, raisedIn, raisedThrough, raisedOn, units);
    }
}
