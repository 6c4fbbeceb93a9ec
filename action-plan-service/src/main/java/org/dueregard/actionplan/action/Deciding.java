package org.dueregard.actionplan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** What a body does: it decides completions, says whether they worked, and takes them back. */
@ApplicationScoped
public class Deciding {
    private final Actions actions;
    private final Bodies bodies;
    private final HeldPosts posts;
    private final Recording recording;
    private final InstantSource clock;

    Deciding(
            Actions actions,
            Bodies bodies,
            HeldPosts posts,
            Recording recording,
            InstantSource clock) {
        this.actions = actions;
        this.bodies = bodies;
        this.posts = posts;
        this.recording = recording;
        this.clock = clock;
    }

    @Transactional
    public Action decideCompletion(
            UUID id,
            String body,
            CompletionDecision decision,
            ExpectedVersion expected,
            Caller by) {
        var action = actions.require(id, expected);
        var now = clock.instant();
        var decider = deciding(body);
        var appointed = appointed(action, now);
        var acting = relieving(by, decider, action, appointed, now);
        var fact = action.judge(acting, now).decideCompletion(decision, decider, appointed);
        if (decision.outcome() == CompletionDecision.Outcome.COMPLETE) {
            DomainException.refuseIfAny(
                    "The action is not complete.",
                    ActionRules.complete(actions.withoutProgress(action.prerequisites())));
        }
        return recording.record(action, fact, by);
    }

    @Transactional
    public Action judgeEffectiveness(
            UUID id,
            String body,
            Effectiveness judged,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var action = actions.require(id, expected);
        var now = clock.instant();
        var decider = deciding(body);
        var appointed = appointed(action, now);
        var acting = relieving(by, decider, action, appointed, now);
        var fact = action.judge(acting, now).judgeEffectiveness(judged, reason, decider, appointed);
        return recording.record(action, fact, by);
    }

    @Transactional
    public Action reopen(
            UUID id,
            String body,
            ReopeningCause cause,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var action = actions.require(id, expected);
        var fact = action.judge(by, clock.instant()).reopen(cause, reason, deciding(body));
        return recording.record(action, fact, by);
    }

    /** A deputy of the chair decides where whoever fills the chair has owned the action. */
    private Caller relieving(
            Caller by, DecidingBody body, Action action, Set<Person> appointed, Instant now) {
        return posts.relieving(by, body.chairPost(), action.ownersWith(appointed), now);
    }

    private DecidingBody deciding(String code) {
        return bodies.withCode(code)
                .map(
                        body ->
                                new DecidingBody(
                                        body.code(),
                                        body.chairPost(),
                                        body.powers().decidesCompletions()))
                .orElseThrow(
                        () ->
                                DomainException.brokenRule(
                                        "Nobody can decide in its name.",
                                        List.of(
                                                Violation.at(
                                                        "/body",
                                                        "There is no body " + code + "."))));
    }

    private Set<Person> appointed(Action action, Instant now) {
        return posts.appointedDuring(action.tenures(LondonDay.of(now)));
    }
}
