package org.dueregard.actionplan.strategy.web;

import org.dueregard.actionplan.strategy.Alike;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two commitments that are probably the same; a person links them. */
@Schema(name = "ActionPlanAlikeCommitments")
record AlikeView(
        String first,
        String second,
        @Schema(description = "Share of the shorter one's words that stand in the longer one")
                double share,
        boolean linked) {
    static AlikeView from(Alike alike) {
        return new AlikeView(
                alike.first().code(), alike.second().code(), alike.share(), alike.linked());
    }
}
