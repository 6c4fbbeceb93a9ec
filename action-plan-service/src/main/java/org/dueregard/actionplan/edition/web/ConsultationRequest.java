package org.dueregard.actionplan.edition.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.edition.ConsultationKind;
import org.dueregard.actionplan.edition.NewConsultation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consultation on a plan, or the decision to hold none. */
@Schema(name = "ActionPlanRecordConsultation")
record ConsultationRequest(
        @NotNull ConsultationKind kind,
        @NotNull LocalDate heldOn,
        @Schema(description = "Who was asked; of a consultation") @Size(min = 1, max = 1000)
                @Nullable String consultees,
        @Schema(description = "How they were asked; of a consultation") @Size(min = 1, max = 500)
                @Nullable String method,
        @Schema(description = "What they said; of a consultation") @Size(min = 1, max = 4000)
                @Nullable String views,
        @Schema(description = "Why nobody was asked; of a waiver") @Size(min = 1, max = 2000)
                @Nullable String reason,
        @Schema(description = "What follows for the plan") @NotBlank @Size(max = 4000)
                String followedFromIt) {
    NewConsultation asked() {
        return new NewConsultation(kind, heldOn, consultees, method, views, reason, followedFromIt);
    }
}
