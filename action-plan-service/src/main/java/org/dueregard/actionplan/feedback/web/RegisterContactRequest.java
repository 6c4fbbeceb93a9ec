package org.dueregard.actionplan.feedback.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.feedback.NewContact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who gave feedback and consents to be sent the annual report. */
@Schema(name = "ActionPlanRegisterContact")
record RegisterContactRequest(
        @Size(min = 1, max = 200) @Nullable String name,
        @Schema(description = "Their e-mail address") @NotBlank @Email @Size(max = 320)
                String address,
        @Schema(description = "What they said it about") @Size(min = 1, max = 1000)
                @Nullable String about,
        @NotNull LocalDate offeredOn,
        @Schema(description = "They have said that they may be written to")
                @NotNull
                @AssertTrue(message = "is true: nobody is registered without their consent")
                Boolean consent) {
    NewContact asked() {
        return new NewContact(name, address, about, offeredOn);
    }
}
