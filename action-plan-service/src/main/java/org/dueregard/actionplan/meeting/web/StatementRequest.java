package org.dueregard.actionplan.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.meeting.StatementKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the post that answers for an item says of it. */
@Schema(name = "ActionPlanReportToBody")
record StatementRequest(@NotNull StatementKind kind, @NotBlank @Size(max = 10000) String text) {}
