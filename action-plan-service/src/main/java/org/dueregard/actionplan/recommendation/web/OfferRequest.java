package org.dueregard.actionplan.recommendation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.actionplan.recommendation.Showing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shows that a recommendation has been carried out. */
@Schema(name = "ActionPlanOfferRecommendation")
record OfferRequest(@NotNull @Size(max = 100) List<@NotNull @Valid ShowingJson> evidence) {
    List<Showing> shown() {
        return evidence.stream().map(ShowingJson::shown).toList();
    }
}
