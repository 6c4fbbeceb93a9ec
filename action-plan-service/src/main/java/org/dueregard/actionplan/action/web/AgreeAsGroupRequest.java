package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The chair of a group agrees to the action as it stands. */
@Schema(name = "ActionPlanAgreeAsGroup")
record AgreeAsGroupRequest(
        @NotNull
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Schema(description = "The group in whose name the chair agrees")
                String body,
        @Size(min = 1, max = 2000) @Nullable String note) {}
