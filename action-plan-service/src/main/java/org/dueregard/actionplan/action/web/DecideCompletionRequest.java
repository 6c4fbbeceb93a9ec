package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.action.CompletionDecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a body decides on a request for completion. */
@Schema(name = "ActionPlanDecideCompletion")
record DecideCompletionRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String body,
        @NotNull CompletionDecision.Outcome outcome,
        @NotBlank @Size(max = 2000) String reason,
        @Schema(description = "The body's own reference, such as the number of a minute")
                @Size(min = 1, max = 100)
                @Nullable String minute) {

    CompletionDecision decision() {
        return new CompletionDecision(outcome, reason, minute);
    }
}
