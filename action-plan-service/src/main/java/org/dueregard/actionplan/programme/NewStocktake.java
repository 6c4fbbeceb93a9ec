package org.dueregard.actionplan.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.Rating;

/**
 * How a strand was found to stand.
 *
 * @param readings how far its milestones have come
 */
public record NewStocktake(
        LocalDate heldOn,
        Rating rating,
        String finding,
        List<StocktakeEvidence> evidence,
        List<CorrectiveAction> correctiveActions,
        List<Reading> readings) {

    /** How far a milestone had come on a day of its trajectory. */
    public record Reading(UUID milestone, LocalDate day, BigDecimal actual) {}
}
