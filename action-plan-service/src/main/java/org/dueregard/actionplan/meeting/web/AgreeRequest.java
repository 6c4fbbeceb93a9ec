package org.dueregard.actionplan.meeting.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The later meeting of the body at which minutes are agreed. */
@Schema(name = "ActionPlanAgreeMinutes")
record AgreeRequest(@NotNull UUID meeting) {}
