/**
 * Deadlines: an action or a milestone whose date has passed climbs a ladder as an obligation does,
 * from its post to the chair of its group (where it is no group's, to whoever leads its unit), to
 * the boards above. It climbs until it is met, its date is moved with a reason, or the action is
 * taken out; each step is taken once, however many replicas look, and what came while nothing ran
 * is taken when it runs again. How far it has climbed shows on the action and makes it red.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.deadline;
