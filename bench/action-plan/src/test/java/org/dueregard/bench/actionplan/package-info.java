/**
 * action-plan-service with 50,000 actions in 500 plans, beside the same SELECTs; and 100,000
 * obligations that fall due at once.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.bench.actionplan;
