package org.dueregard.actionplan.programme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.programme.StocktakeEvidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a stocktake rests on. */
@Schema(name = "ActionPlanStocktakeEvidence")
record StocktakeEvidenceJson(
        @NotBlank @Size(max = 2000) String description,
        @Size(min = 1, max = 2000) @Nullable String url) {
    StocktakeEvidence evidence() {
        return new StocktakeEvidence(description, url);
    }

    static StocktakeEvidenceJson from(StocktakeEvidence evidence) {
        return new StocktakeEvidenceJson(evidence.description(), evidence.url());
    }
}
