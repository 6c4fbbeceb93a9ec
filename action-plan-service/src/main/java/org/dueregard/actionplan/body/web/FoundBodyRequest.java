package org.dueregard.actionplan.body.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.body.BodyKind;
import org.dueregard.actionplan.body.Charter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body to be founded. */
@Schema(name = "ActionPlanFoundBody")
record FoundBodyRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull BodyKind kind,
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String chairPost,
        @NotNull @Schema(description = "Whether it may decide that actions are complete")
                Boolean decidesCompletions) {

    Charter charter() {
        return new Charter(code, name, kind, chairPost, decidesCompletions);
    }
}
