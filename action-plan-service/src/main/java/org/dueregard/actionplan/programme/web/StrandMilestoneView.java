package org.dueregard.actionplan.programme.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.web.DueDateJson;
import org.dueregard.actionplan.programme.StrandMilestone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a strand is to be by when, and the points on the way. */
@Schema(name = "ActionPlanStrandMilestone")
record StrandMilestoneView(
        UUID id,
        String title,
        String unit,
        @Schema(description = "The first date; it never moves") @Nullable DueDateJson baseline,
        @Nullable DueDateJson due,
        long slippageDays,
        @Nullable LocalDate metOn,
        List<Point> trajectory) {

    /** How much is expected on a day, and how much it was. */
    @Schema(name = "ActionPlanTrajectoryPoint")
    record Point(LocalDate day, BigDecimal expected, @Nullable BigDecimal actual) {}

    static StrandMilestoneView from(StrandMilestone milestone) {
        return new StrandMilestoneView(
                milestone.id(),
                milestone.title(),
                milestone.unit(),
                DueDateJson.from(milestone.baseline()),
                DueDateJson.from(milestone.due()),
                milestone.due().daysAfter(milestone.baseline()),
                milestone.metOn(),
                milestone.trajectory().stream()
                        .map(each -> new Point(each.day(), each.expected(), each.actual()))
                        .toList());
    }
}
