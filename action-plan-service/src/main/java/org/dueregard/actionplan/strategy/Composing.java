package org.dueregard.actionplan.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Composing strategies, and saying who answers for what in them, and by when. */
@ApplicationScoped
public class Composing {
    private final Strategies strategies;
    private final Bodies bodies;
    private final HeldPosts posts;
    private final Journal journal;
    private final InstantSource clock;

    Composing(
            Strategies strategies,
            Bodies bodies,
            HeldPosts posts,
            Journal journal,
            InstantSource clock) {
        this.strategies = strategies;
        this.bodies = bodies;
        this.posts = posts;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Strategy compose(NewStrategy asked, Caller by) {
        if (strategies.withCode(asked.code()).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There is a strategy " + asked.code() + " already.");
        }
        var violations = new ArrayList<>(posts.unlessOpen(asked.seniorPost(), "/seniorPost"));
        violations.addAll(bodies.unlessKnown(asked.board(), "/board"));
        violations.addAll(strategies.unlessKnown(asked.predecessor(), "/predecessor"));
        violations.addAll(strategies.unlessKnown(asked.beside(), "/beside"));
        for (var i = 0; i < asked.objectives().size(); i++) {
            var lead = asked.objectives().get(i).leadPost();
            if (lead != null) {
                violations.addAll(posts.unlessOpen(lead, "/objectives/" + i + "/leadPost"));
            }
        }
        for (var i = 0; i < asked.commitments().size(); i++) {
            violations.addAll(
                    bodies.unlessKnown(
                            asked.commitments().get(i).monitoredBy(),
                            "/commitments/" + i + "/monitoredBy"));
        }
        violations.addAll(StrategyRules.compose(asked));
        DomainException.refuseIfAny("The strategy cannot be composed.", violations);
        var strategy = new Strategy(asked, clock.instant());
        strategies.persist(strategy);
        return record(strategy, strategy.composed(), by, null);
    }

    @Transactional
    public Strategy commit(String code, NewStrategy.NewCommitment asked, Caller by) {
        var strategy = strategies.require(code);
        DomainException.refuseIfAny(
                "The commitment cannot be added.",
                bodies.unlessKnown(asked.monitoredBy(), "/monitoredBy"));
        return record(strategy, strategy.commit(asked, clock.instant()), by, null);
    }

    @Transactional
    public Strategy changeSeniorPost(
            String code, String post, String reason, ExpectedVersion expected, Caller by) {
        var strategy = seen(code, expected);
        requireOpen(post);
        return record(strategy, strategy.answerBy(post, clock.instant()), by, reason);
    }

    @Transactional
    public Strategy changeLead(
            String code,
            String objective,
            String post,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var strategy = seen(code, expected);
        requireOpen(post);
        return record(
                strategy, strategy.leadObjective(objective, post, clock.instant()), by, reason);
    }

    @Transactional
    public Strategy moveTarget(
            String code,
            String objective,
            DueDate to,
            @Nullable String reason,
            ExpectedVersion expected,
            Caller by) {
        var strategy = seen(code, expected);
        return record(
                strategy,
                strategy.aimObjective(objective, to, reason, clock.instant()),
                by,
                reason);
    }

    private void requireOpen(String post) {
        DomainException.refuseIfAny(
                "The post cannot answer for it.", posts.unlessOpen(post, "/post"));
    }

    private Strategy seen(String code, ExpectedVersion expected) {
        var strategy = strategies.require(code);
        expected.requireSameAs(strategy.version());
        return strategy;
    }

    private Strategy record(
            Strategy strategy, StrategyFact fact, Caller by, @Nullable String reason) {
        strategies.flush();
        journal.record(fact, by, reason);
        return strategy;
    }
}
