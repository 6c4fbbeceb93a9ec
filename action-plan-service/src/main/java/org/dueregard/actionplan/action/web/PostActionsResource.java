package org.dueregard.actionplan.action.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a post answers for. */
@Path("/v1/posts/{code}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Actions")
public class PostActionsResource {
    private final Actions actions;
    private final HeldPosts posts;
    private final InstantSource clock;

    PostActionsResource(Actions actions, HeldPosts posts, InstantSource clock) {
        this.actions = actions;
        this.posts = posts;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "actionPlan_listPostActions",
            summary =
                    "Every open, late and completed action of a post, those that it handed over, and each hand-over")
    public Page<PostActionView> list(@PathParam("code") String code, @BeanParam PageRequest page) {
        if (!posts.known(code)) {
            throw DomainException.notFound("post", code);
        }
        var today = LondonDay.of(clock.instant());
        return page.cut(
                actions.everOf(code, Cursors.id(page), page.limit() + 1),
                action -> action.id().toString(),
                action -> PostActionView.from(action, code, today));
    }
}
