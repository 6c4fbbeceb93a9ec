package org.dueregard.actionplan.action.web;

import java.util.Map;
import org.dueregard.actionplan.action.ActionCounts;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.Lens;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many actions there are, split by state, lens and characteristic. */
@Schema(name = "ActionPlanActionCounts")
record ActionCountsView(
        @Schema(description = "Each action once") long total,
        Map<ActionState, Long> byState,
        Map<Lens, Long> byLens,
        @Schema(description = "An action that serves several stands under each")
                Map<String, Long> byCharacteristic) {
    static ActionCountsView from(ActionCounts counts) {
        return new ActionCountsView(
                counts.total(), counts.byState(), counts.byLens(), counts.byCharacteristic());
    }
}
