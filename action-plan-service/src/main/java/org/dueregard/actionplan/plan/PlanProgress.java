package org.dueregard.actionplan.plan;

import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.ProgressStatement;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the progress of a plan, item by item: an action that nobody has said anything of
 * is told as such, and never left out.
 */
public record PlanProgress(String plan, List<Line> lines) {
    public static final String NOTHING = "no progress recorded";

    /**
     * One action of an initiative, or an initiative without actions.
     *
     * @param number as it is printed
     * @param action null where no action carries the initiative
     * @param last null where nothing was said
     */
    public record Line(
            int number,
            String initiative,
            String text,
            @Nullable UUID action,
            @Nullable ActionState state,
            @Nullable String accountablePost,
            @Nullable ProgressStatement last) {
        public String words() {
            return last == null ? NOTHING : last.statement();
        }
    }

    public long withoutProgress() {
        return lines.stream().filter(each -> each.last() == null).count();
    }
}
