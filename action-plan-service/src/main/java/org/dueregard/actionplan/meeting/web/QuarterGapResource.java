package org.dueregard.actionplan.meeting.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.meeting.QuarterGaps;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where bodies do not keep to the rhythm in which they are to meet. */
@Path("/v1/meeting-gaps")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Meetings")
public class QuarterGapResource {
    private static final int MOST_YEARS = 10;

    private final QuarterGaps gaps;
    private final InstantSource clock;

    QuarterGapResource(QuarterGaps gaps, InstantSource clock) {
        this.gaps = gaps;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "actionPlan_listMeetingGaps",
            summary =
                    "Quarters without a meeting of bodies that are to meet every three months or more often; of the last year where no days are given")
    public Page<QuarterGapView> list(
            @QueryParam("body") @Nullable String body,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        var last = to == null ? LondonDay.of(clock.instant()) : to;
        var first = from == null ? last.minusYears(1) : from;
        if (first.isAfter(last) || first.plusYears(MOST_YEARS).isBefore(last)) {
            throw DomainException.invalid(
                    List.of(
                            Violation.at(
                                    "query:from",
                                    "is "
                                            + last
                                            + " or earlier, by "
                                            + MOST_YEARS
                                            + " years at most")));
        }
        return new Page<>(
                gaps.between(first, last, body).stream().map(QuarterGapView::from).toList(), null);
    }
}
