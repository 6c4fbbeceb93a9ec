package org.dueregard.actionplan.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.matter.web.MatterJson;
import org.dueregard.actionplan.meeting.NewDecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision of a body. */
@Schema(name = "ActionPlanRecordDecision")
record DecideRequest(
        @NotBlank @Size(max = 2000) String text,
        @NotBlank @Size(max = 2000) String reason,
        @Valid @Nullable MatterJson matter,
        @Schema(description = "The body that is to transact it, and to say what came of it")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String routedTo) {
    NewDecision asked() {
        return new NewDecision(text, reason, MatterJson.matter(matter), routedTo);
    }
}
