package org.dueregard.actionplan.demand.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment that is to be published by a day. */
@Schema(name = "ActionPlanAskForPublication")
record AskForPublicationRequest(
        @NotBlank @Size(max = 255) String assessment,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String post,
        @NotNull LocalDate dueOn) {}
