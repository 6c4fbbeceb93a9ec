package org.dueregard.actionplan.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.body.Body;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What bodies say of commitments and overlaps, and how commitments are tied to each other and to
 * actions.
 */
@ApplicationScoped
public class Monitoring {
    private final Strategies strategies;
    private final ResourceDecisions resources;
    private final Bodies bodies;
    private final Actions actions;
    private final Journal journal;
    private final InstantSource clock;

    Monitoring(
            Strategies strategies,
            ResourceDecisions resources,
            Bodies bodies,
            Actions actions,
            Journal journal,
            InstantSource clock) {
        this.strategies = strategies;
        this.resources = resources;
        this.bodies = bodies;
        this.actions = actions;
        this.journal = journal;
        this.clock = clock;
    }

    /** The body that monitors a commitment says how it stands. */
    @Transactional
    public Strategy stand(
            String code,
            String commitment,
            String body,
            CommitmentStatus status,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var strategy = seen(code, expected);
        by.requirePost(known(body).chairPost());
        return record(
                strategy,
                strategy.stand(commitment, body, status, reason, clock.instant()),
                by,
                reason);
    }

    /** The body that monitors a commitment, and has that power, directs money or people to it. */
    @Transactional
    public ResourceDecision directResources(
            String code,
            String commitment,
            String body,
            String statement,
            @Nullable String minute,
            Caller by) {
        var strategy = strategies.require(code);
        var directing = known(body);
        by.requirePost(directing.chairPost());
        var served = strategy.monitored(commitment, body);
        if (!directing.powers().directsResources()) {
            throw DomainException.forbidden(
                    "body-may-not-direct-resources",
                    "The body " + body + " has no power to direct resources.");
        }
        var decision = new ResourceDecision(served.id(), body, statement, minute, clock.instant());
        resources.persist(decision);
        resources.flush();
        journal.record(
                new StrategyFact(
                        code,
                        "strategy.resources-directed",
                        null,
                        new ResourceDecision.State(commitment, body, statement)),
                by,
                minute);
        return decision;
    }

    @Transactional
    public Strategy nameMonitor(
            String code,
            String commitment,
            String body,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var strategy = seen(code, expected);
        DomainException.refuseIfAny(
                "The body cannot monitor it.", bodies.unlessKnown(body, "/body"));
        return record(strategy, strategy.monitor(commitment, body, clock.instant()), by, reason);
    }

    /** Links a commitment to the one that it repeats. */
    @Transactional
    public Strategy link(
            String code,
            String commitment,
            String first,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var strategy = seen(code, expected);
        return record(strategy, strategy.link(commitment, first, clock.instant()), by, reason);
    }

    /** Links an action that holds the detail behind a commitment. */
    @Transactional
    public Strategy serve(
            String code, String commitment, UUID action, ExpectedVersion expected, Caller by) {
        var strategy = seen(code, expected);
        if (actions.findByIdOptional(action).isEmpty()) {
            throw DomainException.brokenRule(
                    "The action cannot be linked.",
                    List.of(Violation.at("/action", "There is no action " + action + ".")));
        }
        return record(strategy, strategy.serve(commitment, action, clock.instant()), by, null);
    }

    /** An overlap, and the strategy that it was found in. */
    public record Found(Strategy strategy, Overlap overlap) {}

    @Transactional
    public Found findOverlap(String code, Set<String> objectives, String finding, Caller by) {
        var strategy = strategies.require(code);
        var id = Ids.next();
        record(
                strategy,
                strategy.findOverlap(id, objectives, finding, clock.instant()),
                by,
                finding);
        return new Found(strategy, strategy.overlap(id));
    }

    @Transactional
    public Strategy settle(
            String code,
            UUID overlap,
            OverlapDecision decision,
            ExpectedVersion expected,
            Caller by) {
        var strategy = seen(code, expected);
        by.requirePost(known(decision.body()).chairPost());
        return record(
                strategy,
                strategy.settle(overlap, decision, clock.instant()),
                by,
                decision.rationale());
    }

    private Body known(String code) {
        DomainException.refuseIfAny(
                "Nobody can speak in its name.", bodies.unlessKnown(code, "/body"));
        return bodies.require(code);
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
