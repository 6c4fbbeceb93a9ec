package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.action.Acceptance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a post takes an action on. */
@Schema(name = "ActionPlanAcceptAction")
record AcceptRequest(
        @Schema(description = "The post that does the work, where that is another one")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String deliveryLead,
        @Size(min = 1, max = 200) @Nullable String businessArea,
        @Size(min = 1, max = 2000) @Nullable String note) {

    Acceptance acceptance() {
        return new Acceptance(deliveryLead, businessArea, note);
    }
}
