package org.dueregard.actionplan.plan.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action that exists and carries an initiative. */
@Schema(name = "ActionPlanLinkAction")
record LinkActionRequest(@NotNull UUID action) {}
