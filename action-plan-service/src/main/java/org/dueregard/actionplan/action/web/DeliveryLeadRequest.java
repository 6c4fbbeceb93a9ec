package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The post that leads on the delivery of an action from now on; none where it is absent. */
@Schema(name = "ActionPlanChangeDeliveryLead")
record DeliveryLeadRequest(
        @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) @Nullable String post,
        @NotBlank @Size(max = 2000) String reason) {}
