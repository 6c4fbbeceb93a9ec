/**
 * Reminders: one mail a day at most for each person who holds a post, with what is overdue, has
 * climbed to them, waits for their decision or answer, or is due soon; none on a day that brings
 * nothing new, and none for whoever does not want them. A digest names things and posts, never a
 * person, and carries no statement, reason or figure.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.reminder;
