package org.dueregard.actionplan.action.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is being done, for everybody to see. */
@Path("/v1/open-actions")
@Tag(name = "Actions")
public class OpenActionResource {
    private final Actions actions;
    private final ActionViews views;

    OpenActionResource(Actions actions, ActionViews views) {
        this.actions = actions;
        this.views = views;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "actionPlan_listOpenActions",
            summary = "Open actions that are public, oldest first")
    public Page<OpenActionView> list(@BeanParam PageRequest page) {
        var rows = actions.publicPage(Cursors.id(page), page.limit() + 1);
        return views.page(page, rows, OpenActionView::from);
    }
}
