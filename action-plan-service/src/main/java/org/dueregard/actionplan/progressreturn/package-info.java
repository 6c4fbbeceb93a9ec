/**
 * Progress returns: every two months, say, the chair of a work group reports the progress of each
 * of the group's actions to the forum, on a template that its secretariat keeps. A return covers
 * every action that was open at the end of its period, or is not handed in; the secretariat accepts
 * it or sends it back, and what is accepted stays as it is for ever. Actions of audits owe an
 * update every quarter besides.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.progressreturn;
