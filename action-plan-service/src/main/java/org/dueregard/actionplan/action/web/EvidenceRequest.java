package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.action.EvidenceKind;
import org.dueregard.actionplan.action.NewEvidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Evidence to be added; a count says how many of how many, and as at which day. */
@Schema(name = "ActionPlanAddEvidence")
record EvidenceRequest(
        @NotNull EvidenceKind kind,
        @NotBlank @Size(max = 2000) String description,
        @NotBlank @Size(max = 2000) String url,
        @PositiveOrZero @Nullable Long numerator,
        @PositiveOrZero @Nullable Long denominator,
        @Nullable LocalDate asAt) {

    NewEvidence evidence() {
        return new NewEvidence(kind, description, url, numerator, denominator, asAt);
    }
}
