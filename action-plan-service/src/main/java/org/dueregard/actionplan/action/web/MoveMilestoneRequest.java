package org.dueregard.actionplan.action.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another date for a milestone, and why. */
@Schema(name = "ActionPlanMoveMilestone")
record MoveMilestoneRequest(
        @NotNull @Valid DueDateJson due, @NotBlank @Size(max = 2000) String reason) {}
