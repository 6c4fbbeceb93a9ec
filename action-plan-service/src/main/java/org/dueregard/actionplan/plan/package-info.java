/**
 * Plans: sections of initiatives, each with the actions that carry it. A corporate plan is a
 * template from which units make their own, which they alone write. An initiative whose actions are
 * all complete is not complete itself: its group first looks for a gap, and closes the initiative
 * or adds what is missing.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.plan;
