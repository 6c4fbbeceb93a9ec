package org.dueregard.actionplan.programme.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.Rating;
import org.dueregard.actionplan.programme.Stocktake;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a strand was found to stand, and what its lead says to it. */
@Schema(name = "ActionPlanStocktake")
record StocktakeView(
        UUID id,
        LocalDate heldOn,
        Rating rating,
        String finding,
        List<StocktakeEvidenceJson> evidence,
        List<CorrectiveActionJson> correctiveActions,
        String takenBy,
        Instant recordedAt,
        @Nullable String explanation,
        @Nullable String explainedBy,
        @Nullable Instant explainedAt) {
    static StocktakeView from(Stocktake stocktake) {
        return new StocktakeView(
                stocktake.id(),
                stocktake.heldOn(),
                stocktake.rating(),
                stocktake.finding(),
                stocktake.evidence().stream().map(StocktakeEvidenceJson::from).toList(),
                stocktake.correctiveActions().stream().map(CorrectiveActionJson::from).toList(),
                stocktake.takenBy(),
                stocktake.recordedAt(),
                stocktake.explanation(),
                stocktake.explainedBy(),
                stocktake.explainedAt());
    }
}
