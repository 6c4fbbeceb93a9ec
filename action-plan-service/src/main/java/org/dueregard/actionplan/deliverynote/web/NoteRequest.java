package org.dueregard.actionplan.deliverynote.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.deliverynote.NewDeliveryNote;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.actionplan.matter.web.MatterJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in the way of something that is being implemented. */
@Schema(name = "ActionPlanNoteProblem")
record NoteRequest(
        @Schema(description = "The delivery unit, which is a body")
                @NotNull
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                String unit,
        @NotNull @Valid MatterJson matter,
        @NotBlank @Size(max = 2000) String problem,
        @NotBlank @Size(max = 10000) String diagnosis,
        @NotBlank @Size(max = 10000) String remedy,
        @NotNull LocalDate notedOn) {
    NewDeliveryNote asked() {
        return new NewDeliveryNote(
                unit, new Matter(matter.type(), matter.id()), problem, diagnosis, remedy, notedOn);
    }
}
