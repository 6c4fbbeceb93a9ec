package org.dueregard.actionplan.edition;

import java.util.List;

/**
 * An action where the plan prints it: one that carries initiatives of several sections stands in
 * the first of them, and counts once.
 *
 * @param initiatives codes of all that it carries in this plan
 */
record PlannedAction(String section, List<String> initiatives, PastAction action) {}
