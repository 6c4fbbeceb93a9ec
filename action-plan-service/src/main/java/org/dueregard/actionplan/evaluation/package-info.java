/**
 * Evaluations of plans: how likely a plan is to deliver its aims, found by somebody who does not
 * own it; a plan that nobody has evaluated for twelve months is listed (the diversity strategy,
 * They will list).
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.evaluation;
