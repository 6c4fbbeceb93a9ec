package org.dueregard.actionplan.programme.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.action.web.DueDateJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another date of a milestone; the first one stays. */
@Schema(name = "ActionPlanMoveStrandMilestone")
record MoveStrandMilestoneRequest(
        @NotNull @Valid DueDateJson due, @NotBlank @Size(max = 2000) String reason) {}
