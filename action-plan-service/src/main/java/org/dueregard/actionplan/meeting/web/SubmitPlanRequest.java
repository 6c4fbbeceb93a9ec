package org.dueregard.actionplan.meeting.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plan that a group submits. */
@Schema(name = "ActionPlanSubmitPlan")
record SubmitPlanRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String plan) {}
