package org.dueregard.actionplan.plan.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.plan.GroupActions;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The actions of a group. */
@Path("/v1/bodies/{code}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Plans")
public class GroupActionResource {
    private final Bodies bodies;
    private final GroupActions actions;
    private final InstantSource clock;

    GroupActionResource(Bodies bodies, GroupActions actions, InstantSource clock) {
        this.bodies = bodies;
        this.actions = actions;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "actionPlan_listGroupActions",
            summary =
                    "Actions in the sections that the group owns and of the recommendations that it holds, oldest first")
    public Page<GroupActionView> list(
            @PathParam("code") String code,
            @QueryParam("state") List<ActionState> states,
            @BeanParam PageRequest page) {
        var today = LondonDay.of(clock.instant());
        return page.cut(
                actions.page(
                        bodies.require(code).code(),
                        Set.copyOf(states),
                        page.afterKey(UUID::fromString),
                        page.limit() + 1),
                each -> each.id().toString(),
                each -> GroupActionView.from(each, today));
    }
}
