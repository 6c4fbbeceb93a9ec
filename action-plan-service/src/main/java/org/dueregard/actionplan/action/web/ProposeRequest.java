package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.action.Proposal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks a post to own the action; empty for the post that it names. */
@Schema(name = "ActionPlanProposeAction")
record ProposeRequest(
        @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) @Nullable String accountablePost,
        @Schema(description = "Needed when a post was asked before") @Size(min = 1, max = 2000)
                @Nullable String reason) {

    Proposal proposal() {
        return new Proposal(accountablePost, reason);
    }
}
