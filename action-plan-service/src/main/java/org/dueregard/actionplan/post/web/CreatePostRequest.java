package org.dueregard.actionplan.post.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A post to be created. */
@Schema(name = "ActionPlanCreatePost")
record CreatePostRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotBlank @Size(max = 200) String title,
        @Size(min = 1, max = 100) @Nullable String unit,
        @Schema(description = "The role that it shares with other posts")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String role) {}
