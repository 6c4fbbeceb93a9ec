package org.dueregard.actionplan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.action.Planning.Added;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;

/**
 * Saying how actions come along: owners report their own progress, groups in their returns; and
 * which action waits for the progress of which.
 */
@ApplicationScoped
public class Reporting {
    private static final Caller SERVICE = Caller.system(Doer.SERVICE);

    private final Actions actions;
    private final HeldPosts posts;
    private final Recording recording;
    private final InstantSource clock;

    Reporting(Actions actions, HeldPosts posts, Recording recording, InstantSource clock) {
        this.actions = actions;
        this.posts = posts;
        this.recording = recording;
        this.clock = clock;
    }

    /** The owner, or a named deputy of the owner, and nobody on their behalf. */
    @Transactional
    public Added<ProgressStatement> state(UUID id, NewStatement said, Caller by) {
        var action = actions.require(id);
        var now = clock.instant();
        var owner = posts.standingIn(by, action.accountablePost(), now);
        var statement = Ids.next();
        recording.record(action, action.owner(owner, now).stateProgress(statement, said), by);
        return new Added<>(action, action.statement(statement));
    }

    /** A return of its group that was accepted tells of it. */
    @Transactional
    public void report(UUID id, NewStatement said, ReturnedBy returned, Caller by) {
        var action = actions.require(id);
        var fact = action.observer(clock.instant()).reportProgress(Ids.next(), said, returned);
        recording.record(action, fact, by);
    }

    /** A return fell due on that day, and nothing was said of it; work is going on. */
    @Transactional
    public void missReturn(UUID id, LocalDate dueOn) {
        var action = actions.require(id);
        recording.record(action, action.observer(clock.instant()).missReturn(dueOn), SERVICE);
    }

    /** It is not complete while nothing is said of the progress of another. */
    @Transactional
    public Action waitFor(UUID id, UUID other, ExpectedVersion expected, Caller by) {
        actions.lock(id, other);
        var action = actions.require(id, expected);
        action.requireDrafter(by);
        var found = actions.findByIdOptional(other).isPresent();
        DomainException.refuseIfAny(
                "The action cannot wait for that one.",
                ActionRules.waitFor(id, other, found, actions.prerequisitesOf(other)));
        return recording.record(action, action.drafter(by, clock.instant()).waitFor(other), by);
    }
}
