package org.dueregard.actionplan.strategy.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action that holds the detail behind a commitment. */
@Schema(name = "ActionPlanServeCommitment")
record ServeRequest(@NotNull UUID action) {}
