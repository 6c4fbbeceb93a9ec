package org.dueregard.actionplan.work.web;

import java.time.LocalDate;
import org.dueregard.actionplan.work.WorkItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that waits for a post. */
@Schema(name = "ActionPlanWorkItem")
record WorkItemView(
        @Schema(description = "What it is, such as ACTION, MILESTONE, OBLIGATION or RECOMMENDATION")
                String type,
        String id,
        String title,
        @Nullable LocalDate dueOn,
        @Schema(description = "The post for which it waits") String post,
        @Schema(description = "How many steps it has climbed") int level,
        @Schema(description = "Where it stands") String path) {
    static WorkItemView from(WorkItem item) {
        return new WorkItemView(
                item.type(),
                item.id(),
                item.title(),
                item.dueOn(),
                item.post(),
                item.level(),
                item.path());
    }
}
