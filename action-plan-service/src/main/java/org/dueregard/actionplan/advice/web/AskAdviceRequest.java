package org.dueregard.actionplan.advice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.advice.NewAdviceRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Advice that a group asks for: through a board above it, or for a project. */
@Schema(name = "ActionPlanAskAdvice")
record AskAdviceRequest(
        @Schema(description = "The group that asks")
                @NotNull
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                String askedBy,
        @NotBlank @Size(max = 2000) String question,
        @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) @Nullable String board,
        @Size(min = 1, max = 200) @Nullable String project,
        @Schema(description = "The organisation that is asked") @Size(min = 1, max = 200)
                @Nullable String adviser) {
    NewAdviceRequest asked() {
        return new NewAdviceRequest(askedBy, question, board, project, adviser);
    }
}
