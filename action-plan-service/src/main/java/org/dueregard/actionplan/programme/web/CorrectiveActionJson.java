package org.dueregard.actionplan.programme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.programme.CorrectiveAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was agreed to be put right. */
@Schema(name = "ActionPlanCorrectiveAction")
record CorrectiveActionJson(
        @NotBlank @Size(max = 2000) String what,
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String post,
        @NotNull LocalDate dueOn,
        @Schema(description = "The action in which it is carried out") @Nullable UUID action) {
    CorrectiveAction agreed() {
        return new CorrectiveAction(what, post, dueOn, action);
    }

    static CorrectiveActionJson from(CorrectiveAction agreed) {
        return new CorrectiveActionJson(
                agreed.what(), agreed.post(), agreed.dueOn(), agreed.action());
    }
}
