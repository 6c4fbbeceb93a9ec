package org.dueregard.actionplan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Dates, delivery and evidence of an action: its milestones, its end, who leads on its delivery,
 * and what shows that it was done.
 */
@ApplicationScoped
public class Planning {
    private final Actions actions;
    private final HeldPosts posts;
    private final Bodies bodies;
    private final Recording recording;
    private final InstantSource clock;

    Planning(
            Actions actions,
            HeldPosts posts,
            Bodies bodies,
            Recording recording,
            InstantSource clock) {
        this.actions = actions;
        this.posts = posts;
        this.bodies = bodies;
        this.recording = recording;
        this.clock = clock;
    }

    /** An action with the part that was added to it. */
    public record Added<T>(Action action, T part) {}

    @Transactional
    public Added<Milestone> addMilestone(UUID id, NewMilestone asked, Caller by) {
        var action = actions.require(id);
        var milestone = Ids.next();
        var fact = action.planner(by, clock.instant()).addMilestone(milestone, asked);
        DomainException.refuseIfAny(
                "The milestone cannot be presented to it.",
                bodies.unlessKnown(asked.presentedTo(), "/presentedTo"));
        recording.record(action, fact, by);
        return new Added<>(action, action.milestone(milestone));
    }

    @Transactional
    public Action moveMilestone(
            UUID id,
            UUID milestone,
            DueDate to,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var action = actions.require(id, expected);
        return recording.record(
                action,
                action.planner(by, clock.instant()).moveMilestone(milestone, to, reason),
                by);
    }

    @Transactional
    public Action meetMilestone(
            UUID id, UUID milestone, LocalDate metOn, ExpectedVersion expected, Caller by) {
        var action = actions.require(id, expected);
        return recording.record(
                action, action.owner(by, clock.instant()).meetMilestone(milestone, metOn), by);
    }

    @Transactional
    public Action endOn(
            UUID id, DueDate to, @Nullable String reason, ExpectedVersion expected, Caller by) {
        var action = actions.require(id, expected);
        return recording.record(action, action.planner(by, clock.instant()).endOn(to, reason), by);
    }

    @Transactional
    public Action deliverBy(
            UUID id, @Nullable String lead, String reason, ExpectedVersion expected, Caller by) {
        var action = actions.require(id, expected);
        var fact = action.owner(by, clock.instant()).deliverBy(lead, reason);
        if (lead != null) {
            DomainException.refuseIfAny(
                    "The post cannot lead on the delivery.", posts.unlessOpen(lead, "/post"));
        }
        return recording.record(action, fact, by);
    }

    @Transactional
    public Added<Evidence> addEvidence(UUID id, NewEvidence shown, Caller by) {
        var action = actions.require(id);
        var piece = Ids.next();
        var fact = action.owner(by, clock.instant()).addEvidence(piece, shown);
        recording.record(action, fact, by);
        return new Added<>(action, action.evidence(piece));
    }
}
