/**
 * Meetings over HTTP: the calendar, agendas, attendance, questions, decisions and minutes for those
 * who are signed in; published minutes for everyone.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.meeting.web;
