package org.dueregard.actionplan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.actionplan.source.AssessmentStandings;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What a holder of the accountable post does with an action, from taking it on to asking for its
 * completion.
 */
@ApplicationScoped
public class Owning {
    private final Actions actions;
    private final HeldPosts posts;
    private final AssessmentStandings assessments;
    private final Recording recording;
    private final InstantSource clock;

    Owning(
            Actions actions,
            HeldPosts posts,
            AssessmentStandings assessments,
            Recording recording,
            InstantSource clock) {
        this.actions = actions;
        this.posts = posts;
        this.assessments = assessments;
        this.recording = recording;
        this.clock = clock;
    }

    @Transactional
    public Action accept(UUID id, Acceptance acceptance, ExpectedVersion expected, Caller by) {
        var action = actions.require(id, expected);
        var fact = action.owner(by, clock.instant()).accept(acceptance);
        var lead = acceptance.deliveryLead();
        if (lead != null) {
            DomainException.refuseIfAny(
                    "The action cannot be accepted.", posts.unlessOpen(lead, "/deliveryLead"));
        }
        return recording.record(action, fact, by);
    }

    @Transactional
    public Action decline(UUID id, String reason, ExpectedVersion expected, Caller by) {
        var action = actions.require(id, expected);
        return recording.record(action, action.owner(by, clock.instant()).decline(reason), by);
    }

    @Transactional
    public Action start(UUID id, Beginning beginning, ExpectedVersion expected, Caller by) {
        var action = actions.require(id, expected);
        var released = released(action.origin());
        return recording.record(
                action, action.owner(by, clock.instant()).start(beginning, released), by);
    }

    @Transactional
    public Action hold(UUID id, String reason, ExpectedVersion expected, Caller by) {
        var action = actions.require(id, expected);
        return recording.record(action, action.owner(by, clock.instant()).hold(reason), by);
    }

    @Transactional
    public Action resume(UUID id, @Nullable String reason, ExpectedVersion expected, Caller by) {
        var action = actions.require(id, expected);
        return recording.record(action, action.owner(by, clock.instant()).resume(reason), by);
    }

    /** Declares a worse rating, or takes the declaration back with null. */
    @Transactional
    public Action declareRating(
            UUID id,
            @Nullable Rating rating,
            @Nullable String reason,
            ExpectedVersion expected,
            Caller by) {
        var action = actions.require(id, expected);
        return recording.record(
                action, action.owner(by, clock.instant()).declareRating(rating, reason), by);
    }

    @Transactional
    public Action requestCompletion(
            UUID id, CompletionRequest request, ExpectedVersion expected, Caller by) {
        var action = actions.require(id, expected);
        var fact = action.owner(by, clock.instant()).requestCompletion(request);
        DomainException.refuseIfAny(
                "Completion cannot be requested.",
                ActionRules.complete(actions.withoutProgress(action.prerequisites())));
        return recording.record(action, fact, by);
    }

    private boolean released(Origin origin) {
        return origin.assessmentId() == null
                || origin.assessmentVersion() == null
                || assessments.released(
                        origin.id(), origin.assessmentId(), origin.assessmentVersion());
    }
}
