/**
 * Meetings of bodies: the calendar in which a body that precedes another meets before it, agendas
 * that collect by themselves what is open, who came and whether there was a quorum, what was
 * decided and where it was referred to, what owners reported, questions and their answers, plans
 * that are to be submitted at a review, and minutes, which are agreed at a later meeting before
 * they are published. What stands on an agenda comes from {@link
 * org.dueregard.actionplan.meeting.StandingItems}, which other features implement.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.meeting;
