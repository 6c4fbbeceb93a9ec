package org.dueregard.actionplan.action.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.actionplan.action.Milestone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A milestone; the baseline is its first date. */
@Schema(name = "ActionPlanMilestone")
record MilestoneView(
        UUID id,
        String title,
        DueDateJson due,
        DueDateJson baseline,
        @Schema(description = "Days from the first date to the present one") long slippage,
        @Schema(description = "The body to which it is to be presented")
                @Nullable String presentedTo,
        @Nullable LocalDate metOn) {

    static MilestoneView from(Milestone milestone) {
        return new MilestoneView(
                milestone.id(),
                milestone.title(),
                Objects.requireNonNull(DueDateJson.from(milestone.due())),
                Objects.requireNonNull(DueDateJson.from(milestone.baseline())),
                milestone.due().daysAfter(milestone.baseline()),
                milestone.presentedTo(),
                milestone.metOn());
    }
}
