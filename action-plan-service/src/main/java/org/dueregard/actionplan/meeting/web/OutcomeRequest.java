package org.dueregard.actionplan.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a referral. */
@Schema(name = "ActionPlanAnswerReferral")
record OutcomeRequest(@NotBlank @Size(max = 2000) String outcome) {}
