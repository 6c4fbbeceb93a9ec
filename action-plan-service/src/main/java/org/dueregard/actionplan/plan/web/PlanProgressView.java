package org.dueregard.actionplan.plan.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.plan.PlanProgress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of the progress of a plan, item by item. */
@Schema(name = "ActionPlanPlanProgress")
record PlanProgressView(String plan, long withoutProgress, List<Line> lines) {

    /** One action, or an initiative without actions. */
    @Schema(name = "ActionPlanPlanProgressLine")
    record Line(
            @Schema(description = "As it is printed") int number,
            @Schema(description = "Code of the initiative") String initiative,
            String text,
            @Nullable UUID action,
            @Nullable ActionState state,
            @Nullable String accountablePost,
            @Schema(description = "What was said last, or: no progress recorded") String progress,
            @Schema(description = "In per cent") @Nullable Integer percent,
            @Nullable Instant statedAt) {
        static Line from(PlanProgress.Line line) {
            var last = line.last();
            return new Line(
                    line.number(),
                    line.initiative(),
                    line.text(),
                    line.action(),
                    line.state(),
                    line.accountablePost(),
                    line.words(),
                    last == null ? null : last.progress(),
                    last == null ? null : last.statedAt());
        }
    }

    static PlanProgressView from(PlanProgress progress) {
        return new PlanProgressView(
                progress.plan(),
                progress.withoutProgress(),
                progress.lines().stream().map(Line::from).toList());
    }
}
