package org.dueregard.actionplan.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question for the members to discuss. */
@Schema(name = "ActionPlanPoseQuestion")
record QuestionRequest(@NotBlank @Size(max = 2000) String question) {}
