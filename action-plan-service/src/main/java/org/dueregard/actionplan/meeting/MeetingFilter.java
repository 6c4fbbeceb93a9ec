package org.dueregard.actionplan.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which meetings a list shows. */
public record MeetingFilter(
        @Nullable String body,
        @Nullable MeetingState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
