package org.dueregard.actionplan.naming.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.naming.NameKind;
import org.dueregard.actionplan.naming.NewName;
import org.dueregard.actionplan.naming.Target;
import org.dueregard.actionplan.naming.TargetType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A name to be given. */
@Schema(name = "ActionPlanGiveName")
record GiveNameRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull NameKind kind,
        @NotNull @Valid TargetJson target,
        @Schema(description = "First day of its use, where known") @Nullable LocalDate from,
        @Schema(description = "Last day of its use; absent while it is used")
                @Nullable LocalDate to) {

    /** What it stands for. */
    @Schema(name = "ActionPlanNameTarget")
    record TargetJson(
            @NotNull TargetType type,
            @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code) {}

    NewName asked() {
        return new NewName(name, kind, new Target(target.type(), target.code()), from, to);
    }
}
