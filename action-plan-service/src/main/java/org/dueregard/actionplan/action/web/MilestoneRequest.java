package org.dueregard.actionplan.action.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.action.NewMilestone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A milestone to be added. */
@Schema(name = "ActionPlanAddMilestone")
record MilestoneRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Valid DueDateJson due,
        @Schema(description = "The body to which it is to be presented")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String presentedTo) {
    NewMilestone asked() {
        return new NewMilestone(title, due.dueDate(), presentedTo);
    }
}
