package org.dueregard.actionplan.workgroup.web;

import java.util.List;
import org.dueregard.actionplan.workgroup.Shortfall;
import org.dueregard.actionplan.workgroup.ShortfallKind;
import org.dueregard.actionplan.workgroup.WorkingGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A working group, and what it lacks today. */
@Schema(name = "ActionPlanWorkingGroup")
record WorkingGroupView(
        String body,
        String plan,
        @Nullable String leadPost,
        String chairRole,
        String leadRole,
        boolean complete,
        List<ShortfallView> shortfalls) {

    /** Something that it lacks. */
    @Schema(name = "ActionPlanShortfall")
    record ShortfallView(ShortfallKind kind, @Nullable String businessArea) {
        static ShortfallView from(Shortfall shortfall) {
            return new ShortfallView(shortfall.kind(), shortfall.businessArea());
        }
    }

    static WorkingGroupView from(WorkingGroup group, List<Shortfall> shortfalls) {
        return new WorkingGroupView(
                group.body(),
                group.plan(),
                group.leadPost(),
                group.chairRole(),
                group.leadRole(),
                shortfalls.isEmpty(),
                shortfalls.stream().map(ShortfallView::from).toList());
    }
}
