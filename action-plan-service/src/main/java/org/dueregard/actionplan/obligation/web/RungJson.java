package org.dueregard.actionplan.obligation.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.obligation.Rung;
import org.dueregard.actionplan.obligation.RungTarget;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step of a ladder. */
@Schema(name = "ActionPlanRung")
record RungJson(
        @NotNull @Min(1) @Max(1000) @Schema(description = "Days after due date and grace")
                Integer afterDays,
        @NotNull RungTarget target,
        @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) @Nullable String post) {
    Rung rung() {
        return new Rung(afterDays, target, post);
    }

    static RungJson from(Rung rung) {
        return new RungJson(rung.afterDays(), rung.target(), rung.post());
    }
}
