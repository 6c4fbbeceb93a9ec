package org.dueregard.actionplan.post.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.post.Capacity;
import org.dueregard.actionplan.post.NewAppointment;
import org.dueregard.actionplan.post.Term;
import org.dueregard.platform.caller.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appointment to be made; the name is shown to the public unless it is withheld. */
@Schema(name = "ActionPlanAppoint")
record AppointRequest(
        @NotBlank @Size(max = 255) @Schema(description = "The sub of the person's tokens")
                String person,
        @NotNull Capacity capacity,
        @NotNull @Schema(description = "First day") LocalDate from,
        @Schema(description = "Last day; absent while it lasts") @Nullable LocalDate to,
        @Size(min = 1, max = 200) @Nullable String displayName,
        @Nullable Boolean nameWithheld,
        @Schema(description = "Where digests reach the person; shown to them and the office only")
                @Email
                @Size(max = 320)
                @Nullable String email) {

    NewAppointment appointment() {
        return new NewAppointment(
                new Person(person),
                capacity,
                new Term(from, to),
                displayName,
                Boolean.TRUE.equals(nameWithheld),
                email);
    }
}
