package org.dueregard.actionplan.plan;

import org.dueregard.actionplan.action.Action;

/** An action of a unit's own plan, as whoever watches over the template sees it. */
public record RollUpLine(String unit, String plan, String section, int sequence, Action action) {}
