package org.dueregard.actionplan.plan;

import java.util.UUID;

/** An action of a development plan and the assessment that it follows from. */
public record AssessedAction(UUID action, Assessed assessed) {}
