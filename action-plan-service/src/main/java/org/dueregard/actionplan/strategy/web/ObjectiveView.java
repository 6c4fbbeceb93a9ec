package org.dueregard.actionplan.strategy.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.strategy.Objective;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An objective with its lead and its dates. */
@Schema(name = "ActionPlanObjective")
record ObjectiveView(
        String code,
        String text,
        @Nullable String leadPost,
        @Schema(description = "The first target; it never moves") @Nullable TargetJson baseline,
        @Nullable TargetJson target,
        long slippageDays,
        boolean overdue,
        @Nullable String activity,
        @Nullable DriverJson driver,
        List<ComponentJson> components) {
    static ObjectiveView from(Objective objective, LocalDate today) {
        return new ObjectiveView(
                objective.code(),
                objective.text(),
                objective.leadPost(),
                TargetJson.from(objective.baseline()),
                TargetJson.from(objective.target()),
                objective.slippage(),
                objective.isOverdueOn(today),
                objective.activity(),
                DriverJson.from(objective.driver()),
                objective.components().stream().map(ComponentJson::from).toList());
    }
}
