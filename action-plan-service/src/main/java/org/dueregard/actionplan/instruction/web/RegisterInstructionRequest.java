package org.dueregard.actionplan.instruction.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.instruction.NewInstruction;
import org.dueregard.actionplan.unit.UnitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An instruction with which an initiative asks units to comply. */
@Schema(name = "ActionPlanRegisterInstruction")
record RegisterInstructionRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotBlank @Size(max = 200) @Schema(description = "As it is cited: Special Notice 12/01")
                String reference,
        @NotBlank @Size(max = 500) String title,
        @NotNull LocalDate issuedOn,
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String plan,
        @NotNull UUID initiative,
        @Schema(description = "The kind of units that are to comply; COMMAND_UNIT where absent")
                @Nullable UnitKind units) {
    NewInstruction asked() {
        return new NewInstruction(
                code,
                reference,
                title,
                issuedOn,
                plan,
                initiative,
                units == null ? UnitKind.COMMAND_UNIT : units);
    }
}
