package org.dueregard.actionplan.deliverynote.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.deliverynote.DeliveryNote;
import org.dueregard.actionplan.matter.web.MatterJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stands in the way of something, why, what is to be done, and what came of it. */
@Schema(name = "ActionPlanDeliveryNote")
record DeliveryNoteView(
        UUID id,
        String unit,
        @Nullable MatterJson matter,
        String problem,
        String diagnosis,
        String remedy,
        LocalDate notedOn,
        boolean open,
        @Nullable String outcome,
        @Nullable LocalDate resolvedOn) {
    static DeliveryNoteView from(DeliveryNote note) {
        return new DeliveryNoteView(
                note.id(),
                note.unit(),
                MatterJson.from(note.matter()),
                note.problem(),
                note.diagnosis(),
                note.remedy(),
                note.notedOn(),
                note.isOpen(),
                note.outcome(),
                note.resolvedOn());
    }
}
