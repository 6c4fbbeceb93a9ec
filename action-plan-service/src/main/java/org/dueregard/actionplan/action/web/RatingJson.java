package org.dueregard.actionplan.action.web;

import java.time.LocalDate;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.Rating;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The computed rating, and the worse one that the owner may have declared. */
@Schema(name = "ActionPlanRatings")
record RatingJson(Rating computed, @Nullable Rating declared) {

    static RatingJson from(Action action, LocalDate today) {
        return new RatingJson(action.computedRating(today), action.declaredRating());
    }
}
