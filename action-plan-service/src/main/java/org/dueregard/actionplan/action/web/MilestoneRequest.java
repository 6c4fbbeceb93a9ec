package org.dueregard.actionplan.action.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone to be added. */
@Schema(name = "ActionPlanAddMilestone")
record MilestoneRequest(@NotBlank @Size(max = 200) String title, @NotNull @Valid DueDateJson due) {}
