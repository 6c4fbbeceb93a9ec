package org.dueregard.actionplan.obligation.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dueregard.actionplan.obligation.OwedFilter;
import org.jspecify.annotations.Nullable;

/** Which occurrences a list shows. */
public class OccurrenceQuery {
    @QueryParam("post")
    List<String> posts = List.of();

    @QueryParam("obligation")
    @Nullable String obligation;

    @QueryParam("body")
    @Nullable String body;

    @QueryParam("overdue")
    @DefaultValue("false")
    boolean overdue;

    @QueryParam("on")
    @Nullable LocalDate on;

    @QueryParam("until")
    @Nullable LocalDate until;

    OwedFilter filter(LocalDate day) {
        return new OwedFilter(
                Set.copyOf(posts), obligation, body, overdue ? day : null, null, until, false);
    }
}
