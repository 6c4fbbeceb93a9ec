package org.dueregard.actionplan.body.web;

import java.time.LocalDate;
import org.dueregard.actionplan.body.TermsOfReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of what a body is for. */
@Schema(name = "ActionPlanTermsOfReference")
record TermsOfReferenceView(
        int version,
        String purpose,
        @Nullable Integer seats,
        @Schema(description = "How many voices it needs to decide") @Nullable Integer quorum,
        LocalDate adoptedOn,
        @Nullable String decision) {
    static TermsOfReferenceView from(TermsOfReference terms) {
        return new TermsOfReferenceView(
                terms.number(),
                terms.purpose(),
                terms.seats(),
                terms.quorum(),
                terms.adoptedOn(),
                terms.decision());
    }
}
