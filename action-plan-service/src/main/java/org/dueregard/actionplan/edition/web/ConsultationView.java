package org.dueregard.actionplan.edition.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.edition.ConsultationKind;
import org.dueregard.actionplan.edition.PlanConsultation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consultation on a plan, or a waiver, and what followed. */
@Schema(name = "ActionPlanConsultation")
record ConsultationView(
        UUID id,
        String plan,
        ConsultationKind kind,
        LocalDate heldOn,
        @Nullable String consultees,
        @Nullable String method,
        @Nullable String views,
        @Nullable String reason,
        String followedFromIt,
        @Schema(description = "In which it was recorded; missing for the programme office")
                @Nullable String post,
        Instant recordedAt) {
    static ConsultationView from(PlanConsultation consultation) {
        return new ConsultationView(
                consultation.id(),
                consultation.plan(),
                consultation.kind(),
                consultation.heldOn(),
                consultation.consultees(),
                consultation.method(),
                consultation.views(),
                consultation.reason(),
                consultation.followedFromIt(),
                consultation.post(),
                consultation.recordedAt());
    }
}
