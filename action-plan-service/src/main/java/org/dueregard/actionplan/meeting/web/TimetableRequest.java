package org.dueregard.actionplan.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan that a group is to submit, and the review at which it is due. */
@Schema(name = "ActionPlanTimetableSubmission")
record TimetableRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String group,
        @NotNull UUID meeting,
        @NotBlank @Size(max = 200) String title) {}
