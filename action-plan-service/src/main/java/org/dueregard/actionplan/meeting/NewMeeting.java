package org.dueregard.actionplan.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A meeting to be put into the calendar. */
public record NewMeeting(
        String body, LocalDate meetsOn, @Nullable LocalTime startsAt, @Nullable String place) {}
