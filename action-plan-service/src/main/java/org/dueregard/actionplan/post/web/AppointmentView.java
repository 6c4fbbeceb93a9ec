package org.dueregard.actionplan.post.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.post.Appointment;
import org.dueregard.actionplan.post.Capacity;
import org.dueregard.actionplan.web.Reader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One appointment. */
@Schema(name = "ActionPlanAppointment")
record AppointmentView(
        UUID id,
        Capacity capacity,
        LocalDate from,
        @Nullable LocalDate to,
        @Schema(description = "The sub of the person's tokens; not for the public")
                @Nullable String person,
        @Schema(description = "Not for the public where it is withheld")
                @Nullable String displayName,
        boolean nameWithheld,
        @Schema(description = "Why it ended; not for the public") @Nullable String endReason) {

    static AppointmentView from(Appointment appointment, Reader reader) {
        var withheld = appointment.nameWithheld() && reader.isPublic();
        return new AppointmentView(
                appointment.id(),
                appointment.capacity(),
                appointment.term().firstDay(),
                appointment.term().lastDay(),
                reader.unlessPublic(appointment.person().sub()),
                withheld ? null : appointment.displayName(),
                appointment.nameWithheld(),
                reader.unlessPublic(appointment.endReason()));
    }
}
