/**
 * Obligations: everything that recurs or falls due, from the weekly return to the annual report, by
 * one mechanism. Occurrences are made ahead of time. What is not met climbs a ladder of posts, one
 * step after another; a step that fell due while nothing was running is taken when it runs again,
 * and is taken once, however many replicas look.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.obligation;
