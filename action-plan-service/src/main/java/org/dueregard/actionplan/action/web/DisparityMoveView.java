package org.dueregard.actionplan.action.web;

import java.math.BigDecimal;
import java.time.Instant;
import org.dueregard.actionplan.source.DisparityMove;
import org.dueregard.actionplan.source.DisparityState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the disparity that an action answers has moved. */
@Schema(name = "ActionPlanDisparityMove")
record DisparityMoveView(
        DisparityState state,
        Instant at,
        @Schema(description = "Whether it speaks for the effect of the action") boolean showsEffect,
        @Nullable String cause,
        @Nullable String justification,
        @Nullable BigDecimal currentGapPoints) {

    static DisparityMoveView from(DisparityMove move) {
        return new DisparityMoveView(
                move.state(),
                move.at(),
                move.state().showsEffect(),
                move.cause(),
                move.justification(),
                move.currentGapPoints());
    }
}
