package org.dueregard.actionplan.scheme.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition of a plan, to be attached to a scheme. */
@Schema(name = "ActionPlanAttachEdition")
record AttachEditionRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String plan,
        @NotNull @Min(1) Integer edition) {}
