package org.dueregard.actionplan.strategy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.strategy.Overlap;
import org.dueregard.actionplan.strategy.Settlement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Objectives that overlap, and how that is settled. */
@Schema(name = "ActionPlanOverlap")
record OverlapView(
        UUID id,
        List<String> objectives,
        String finding,
        LocalDate foundOn,
        boolean settled,
        @Nullable Settlement settlement,
        @Nullable String leadObjective,
        @Nullable String decidedBy,
        @Nullable String rationale,
        @Nullable LocalDate settledOn) {
    static OverlapView from(Overlap overlap) {
        return new OverlapView(
                overlap.id(),
                overlap.objectives(),
                overlap.finding(),
                overlap.foundOn(),
                overlap.isSettled(),
                overlap.settlement(),
                overlap.leadObjective(),
                overlap.decidedBy(),
                overlap.rationale(),
                overlap.settledOn());
    }
}
