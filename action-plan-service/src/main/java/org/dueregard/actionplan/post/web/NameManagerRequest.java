package org.dueregard.actionplan.post.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The post whose holder manages whoever holds this one. */
@Schema(name = "ActionPlanNameManager")
record NameManagerRequest(
        @Schema(description = "None where absent")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String post,
        @NotBlank @Size(max = 2000) String reason) {}
