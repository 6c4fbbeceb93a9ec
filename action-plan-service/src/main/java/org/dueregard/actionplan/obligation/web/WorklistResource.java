package org.dueregard.actionplan.obligation.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.obligation.Escalations;
import org.dueregard.actionplan.obligation.Occurrences;
import org.dueregard.actionplan.obligation.Owed;
import org.dueregard.actionplan.obligation.OwedFilter;
import org.dueregard.platform.caller.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What waits for whoever is signed in. */
@Path("/v1/worklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
public class WorklistResource {
    private static final int MOST = 200;
    private static final int SOON = 30;

    private final Occurrences occurrences;
    private final Escalations escalations;
    private final CurrentCaller caller;
    private final InstantSource clock;

    WorklistResource(
            Occurrences occurrences,
            Escalations escalations,
            CurrentCaller caller,
            InstantSource clock) {
        this.occurrences = occurrences;
        this.escalations = escalations;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "actionPlan_readWorklist",
            summary = "What is overdue or due soon in the caller's posts, or has climbed to them")
    public RestResponse<WorklistView> read() {
        var today = LondonDay.of(clock.instant());
        var posts = caller.get().posts();
        var open = new OwedFilter(posts, null, null, null, today.plusDays(SOON), true);
        var owed = posts.isEmpty() ? List.<Owed>of() : occurrences.page(open, null, null, MOST);
        return RestResponse.ok(
                new WorklistView(
                        today,
                        views(owed.stream().filter(each -> isOverdue(each, today)), today),
                        views(owed.stream().filter(each -> !isOverdue(each, today)), today),
                        views(escalations.climbedTo(posts, MOST).stream(), today)));
    }

    private static boolean isOverdue(Owed owed, LocalDate today) {
        return owed.occurrence().isOverdueOn(today);
    }

    private static List<OccurrenceView> views(Stream<Owed> owed, LocalDate today) {
        return owed.map(each -> OccurrenceView.from(each, today)).toList();
    }
}
