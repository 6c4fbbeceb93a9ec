package org.dueregard.actionplan.workgroup.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.workgroup.NewWorkingGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A working group to be formed of a body. */
@Schema(name = "ActionPlanFormWorkingGroup")
record FormGroupRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String body,
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String plan,
        @Schema(description = "The post that leads the work")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String leadPost,
        @Schema(description = "The role of the chair's post; SENIOR-MANAGER where absent")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String chairRole,
        @Schema(description = "The role of the leading post; DCFA where absent")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String leadRole) {
    NewWorkingGroup asked() {
        return new NewWorkingGroup(
                body,
                plan,
                leadPost,
                Objects.requireNonNullElse(chairRole, "SENIOR-MANAGER"),
                Objects.requireNonNullElse(leadRole, "DCFA"));
    }
}
