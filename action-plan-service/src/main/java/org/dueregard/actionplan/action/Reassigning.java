package org.dueregard.actionplan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Handing an action over to another post, which takes it on itself, or does not. */
@ApplicationScoped
public class Reassigning {
    private final Actions actions;
    private final HeldPosts posts;
    private final Recording recording;
    private final InstantSource clock;

    Reassigning(Actions actions, HeldPosts posts, Recording recording, InstantSource clock) {
        this.actions = actions;
        this.posts = posts;
        this.recording = recording;
        this.clock = clock;
    }

    @Transactional
    public Action offer(
            UUID id,
            String post,
            @Nullable String businessArea,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var action = actions.require(id, expected);
        var fact = action.owner(by, clock.instant()).offer(post, businessArea, reason);
        DomainException.refuseIfAny(
                "The action cannot be handed over.", posts.unlessOpen(post, "/post"));
        return recording.record(action, fact, by);
    }

    @Transactional
    public Action accept(UUID id, ExpectedVersion expected, Caller by) {
        var action = actions.require(id, expected);
        var fact = action.owner(by, clock.instant()).takeOver();
        DomainException.refuseIfAny(
                "The action cannot be handed over.",
                posts.unlessOpen(action.accountablePost(), "/post"));
        return recording.record(action, fact, by);
    }

    @Transactional
    public Action refuse(UUID id, String reason, ExpectedVersion expected, Caller by) {
        var action = actions.require(id, expected);
        return recording.record(
                action, action.owner(by, clock.instant()).refuseHandOver(reason), by);
    }
}
