package org.dueregard.eia.worklist.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dueregard.eia.worklist.WorkItem;
import org.dueregard.eia.worklist.WorkKey;
import org.dueregard.eia.worklist.Worklists;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/worklists")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Worklists")
public class WorklistResource {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Worklists worklists;
    private final CurrentCaller caller;
    private final InstantSource clock;

    public WorklistResource(Worklists worklists, CurrentCaller caller, InstantSource clock) {
        this.worklists = worklists;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/mine")
    @Operation(
            operationId = "eia_readMyWorklist",
            summary = "What waits for the caller, in person, in a post or in a role")
    public Page<WorkItemView> mine(@BeanParam PageRequest page) {
        return cut(
                page, worklists.of(caller.get(), page.afterKey(WorkKey::parse), page.limit() + 1));
    }

    @GET
    @Path("/posts/{post}")
    @Operation(
            operationId = "eia_readPostWorklist",
            summary = "What waits for whoever holds a post")
    public Page<WorkItemView> post(@PathParam("post") String post, @BeanParam PageRequest page) {
        return cut(page, worklists.ofPost(post, page.afterKey(WorkKey::parse), page.limit() + 1));
    }

    @GET
    @Path("/panels")
    @Operation(
            operationId = "eia_readPanelWorklist",
            summary = "What waits in the panels on which the caller sits, or which they chair")
    public Page<WorkItemView> panels(@BeanParam PageRequest page) {
        return cut(
                page,
                worklists.ofPanels(caller.get(), page.afterKey(WorkKey::parse), page.limit() + 1));
    }

    @GET
    @Path("/counts")
    @Operation(
            operationId = "eia_countWork",
            summary = "How much waits, by kind, state, business area and age")
    public WorkCountsView counts() {
        return WorkCountsView.from(worklists.counts());
    }

    private Page<WorkItemView> cut(PageRequest page, List<WorkItem> found) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, LONDON);
        return page.cut(
                found, item -> item.key().toString(), item -> WorkItemView.from(item, now, today));
    }
}
