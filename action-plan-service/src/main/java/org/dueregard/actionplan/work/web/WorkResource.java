package org.dueregard.actionplan.work.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.work.Work;
import org.dueregard.actionplan.work.WorkKind;
import org.dueregard.actionplan.work.WorkPlace;
import org.dueregard.actionplan.work.WorkQuery;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything that waits for whoever is signed in, of every feature. */
@Path("/v1/worklist/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
public class WorkResource {
    private final Work work;
    private final CurrentCaller caller;
    private final InstantSource clock;

    WorkResource(Work work, CurrentCaller caller, InstantSource clock) {
        this.work = work;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "actionPlan_listWork",
            summary =
                    "Actions, milestones, obligations, recommendations and more of one kind that wait for the caller's posts, the earliest date first")
    public Page<WorkItemView> list(
            @QueryParam("kind") @NotNull WorkKind kind, @BeanParam PageRequest page) {
        var query =
                new WorkQuery(
                        kind,
                        caller.get().posts(),
                        LondonDay.of(clock.instant()),
                        page.afterKey(WorkPlace::parse),
                        page.limit() + 1);
        return page.cut(work.page(query), each -> each.place().toString(), WorkItemView::from);
    }
}
