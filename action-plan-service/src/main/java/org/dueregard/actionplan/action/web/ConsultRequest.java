package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.action.NewConsultation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group was consulted about a draft. */
@Schema(name = "ActionPlanConsultGroup")
record ConsultRequest(
        @NotNull
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Schema(description = "The group in whose plan the action stands")
                String body,
        @NotNull LocalDate heldOn,
        @Schema(description = "Such as a meeting, a workshop or a written round")
                @NotBlank
                @Size(max = 200)
                String method,
        @Schema(description = "What the group said") @NotBlank @Size(max = 10000) String views,
        @Schema(description = "What was made of it") @NotBlank @Size(max = 10000) String response) {

    NewConsultation said() {
        return new NewConsultation(body, heldOn, method, views, response);
    }
}
