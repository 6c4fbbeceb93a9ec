package org.dueregard.actionplan.action.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.action.Consultation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a group said of a draft, and what was made of it. */
@Schema(name = "ActionPlanActionConsultation")
record ConsultationView(
        UUID id,
        String body,
        LocalDate heldOn,
        String method,
        String views,
        String response,
        Instant recordedAt) {

    static ConsultationView from(Consultation consultation) {
        return new ConsultationView(
                consultation.id(),
                consultation.body(),
                consultation.heldOn(),
                consultation.method(),
                consultation.views(),
                consultation.response(),
                consultation.recordedAt());
    }
}
