package org.dueregard.actionplan.programme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the board decides that a name stands for. */
@Schema(name = "ActionPlanReconcileName")
record ReconcileRequest(
        @Schema(description = "The strand that is meant; absent where it is none of them")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String strand,
        @NotBlank @Size(max = 2000) String reason) {}
