package org.dueregard.actionplan.instruction.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.instruction.Compliance;
import org.dueregard.actionplan.instruction.NewCheck;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found at a unit on a day. */
@Schema(name = "ActionPlanCheckCompliance")
record CheckRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String unit,
        @NotNull LocalDate checkedOn,
        @NotNull Compliance compliance,
        @Size(min = 1, max = 5000) @Nullable String finding) {
    NewCheck asked() {
        return new NewCheck(unit, checkedOn, compliance, finding);
    }
}
