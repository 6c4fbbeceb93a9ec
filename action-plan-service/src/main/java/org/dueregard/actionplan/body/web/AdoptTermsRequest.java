package org.dueregard.actionplan.body.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.body.NewTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Terms of reference to be adopted. */
@Schema(name = "ActionPlanAdoptTerms")
record AdoptTermsRequest(
        @NotBlank @Size(max = 10000) String purpose,
        @Min(1) @Max(1000) @Nullable Integer seats,
        @Schema(description = "How many voices it needs to decide") @Min(1) @Max(1000)
                @Nullable Integer quorum,
        @NotNull LocalDate adoptedOn,
        @Schema(description = "Where the body's own decision is minuted; needed from version 2 on")
                @Size(min = 1, max = 200)
                @Nullable String decision) {
    NewTerms terms() {
        return new NewTerms(purpose, seats, quorum, adoptedOn, decision);
    }
}
