package org.dueregard.actionplan.meeting;

/** Who came or did not, as it is reported. */
public record NewAttendance(Attendee attendee, Presence presence) {}
