package org.dueregard.actionplan.publication.web;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.publication.PublicationFilter;
import org.dueregard.actionplan.publication.PublicationKind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which publications a list shows. */
public class PublicationQuery {
    @QueryParam("kind")
    @Nullable PublicationKind kind;

    @QueryParam("policy")
    @Nullable String policy;

    @QueryParam("assessment")
    @Nullable String assessment;

    @QueryParam("from")
    @Parameter(description = "The first day, in London")
    @Nullable LocalDate from;

    @QueryParam("until")
    @Parameter(description = "The last day, in London")
    @Nullable LocalDate until;

    PublicationFilter filter() {
        return new PublicationFilter(
                kind,
                policy,
                assessment,
                begins(from),
                begins(until == null ? null : until.plusDays(1)));
    }

    private static @Nullable Instant begins(@Nullable LocalDate day) {
        return day == null ? null : LondonDay.begins(day);
    }
}
