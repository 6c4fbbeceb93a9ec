package org.dueregard.actionplan.deadline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.deadline.Deadline;
import org.dueregard.actionplan.deadline.DeadlineState;
import org.dueregard.actionplan.deadline.DeadlineStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A date that has passed, and whom it has climbed to. */
@Schema(name = "ActionPlanDeadline")
record DeadlineView(
        UUID id,
        @Schema(description = "Null where it is the end of the action") @Nullable UUID milestone,
        String title,
        LocalDate dueOn,
        DeadlineState state,
        @Nullable LocalDate settledOn,
        @Schema(description = "Why it was moved, met or taken out, where that was said")
                @Nullable String reason,
        List<Step> steps) {

    /** A post was told. */
    @Schema(name = "ActionPlanDeadlineStep")
    record Step(
            int step,
            @Schema(description = "Null where the ladder leads to nobody") @Nullable String post,
            Instant raisedAt) {}

    static DeadlineView from(Deadline deadline, List<DeadlineStep> steps) {
        return new DeadlineView(
                deadline.id(),
                deadline.milestone(),
                deadline.title(),
                deadline.dueOn(),
                deadline.standing(),
                deadline.settledOn(),
                deadline.reason(),
                steps.stream()
                        .filter(step -> step.deadline().equals(deadline.id()))
                        .map(step -> new Step(step.step(), step.post(), step.raisedAt()))
                        .toList());
    }
}
