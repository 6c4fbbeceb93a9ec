package org.dueregard.actionplan.meeting.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.dueregard.actionplan.meeting.MeetingFilter;
import org.dueregard.actionplan.meeting.MeetingState;
import org.jspecify.annotations.Nullable;

/** Which meetings a list shows. */
public class MeetingQuery {
    @QueryParam("body")
    @Nullable String body;

    @QueryParam("state")
    @Nullable MeetingState state;

    @QueryParam("from")
    @Nullable LocalDate from;

    @QueryParam("to")
    @Nullable LocalDate to;

    MeetingFilter filter() {
        return new MeetingFilter(body, state, from, to);
    }
}
