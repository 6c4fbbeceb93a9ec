package org.dueregard.actionplan.obligation.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.obligation.Escalations;
import org.dueregard.actionplan.obligation.Occurrences;
import org.dueregard.actionplan.obligation.Owed;
import org.dueregard.actionplan.obligation.OwedFilter;
import org.dueregard.actionplan.web.Place;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What waits for whoever is signed in. */
@Path("/v1/worklist")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Obligations")
public class WorklistResource {
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
    @Operation(
            operationId = "actionPlan_readWorklist",
            summary =
                    "What is overdue or due soon in the caller's posts, or has climbed to them: the first of each")
    public RestResponse<WorklistView> read() {
        var first = new PageRequest();
        return RestResponse.ok(
                WorklistView.of(today(), overdue(first), dueSoon(first), escalated(first)));
    }

    @GET
    @Path("/overdue")
    @Operation(
            operationId = "actionPlan_listOverdueWork",
            summary = "What is overdue in the caller's posts, the oldest first")
    public Page<OccurrenceView> overdue(@BeanParam PageRequest page) {
        var today = today();
        return owed(new OwedFilter(posts(), null, null, today, null, null, true), today, page);
    }

    @GET
    @Path("/due-soon")
    @Operation(
            operationId = "actionPlan_listWorkDueSoon",
            summary = "What falls due within 30 days in the caller's posts, the earliest first")
    public Page<OccurrenceView> dueSoon(@BeanParam PageRequest page) {
        var today = today();
        return owed(
                new OwedFilter(posts(), null, null, null, today, today.plusDays(SOON), true),
                today,
                page);
    }

    @GET
    @Path("/escalated")
    @Operation(
            operationId = "actionPlan_listEscalatedWork",
            summary = "What others owe and has climbed to the caller's posts, the oldest first")
    public Page<OccurrenceView> escalated(@BeanParam PageRequest page) {
        var after = page.afterKey(Place::parse);
        return cut(
                escalations.climbedTo(
                        posts(),
                        after == null ? null : after.day(),
                        after == null ? null : after.id(),
                        page.limit() + 1),
                today(),
                page);
    }

    private Page<OccurrenceView> owed(OwedFilter filter, LocalDate today, PageRequest page) {
        var after = page.afterKey(Place::parse);
        var rows =
                filter.posts().isEmpty()
                        ? List.<Owed>of()
                        : occurrences.page(
                                filter,
                                after == null ? null : after.day(),
                                after == null ? null : after.id(),
                                page.limit() + 1);
        return cut(rows, today, page);
    }

    private static Page<OccurrenceView> cut(List<Owed> rows, LocalDate today, PageRequest page) {
        return page.cut(
                rows,
                each -> new Place(each.occurrence().dueOn(), each.occurrence().id()).toString(),
                each -> OccurrenceView.from(each, today));
    }

    private Set<String> posts() {
        return caller.get().posts();
    }

    private LocalDate today() {
        return LondonDay.of(clock.instant());
    }
}
