package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The action whose progress another one waits for. */
@Schema(name = "ActionPlanPrerequisite")
record PrerequisiteRequest(@NotNull UUID action) {}
