package org.dueregard.actionplan.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.naming.Naming;
import org.dueregard.actionplan.naming.Target;
import org.dueregard.actionplan.naming.TargetType;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** What a body is: its terms of reference, its name, its rhythm, and whom it reports to. */
@ApplicationScoped
public class Constituting {
    private final Bodies bodies;
    private final Naming naming;
    private final Journal journal;
    private final InstantSource clock;

    Constituting(Bodies bodies, Naming naming, Journal journal, InstantSource clock) {
        this.bodies = bodies;
        this.naming = naming;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Body adoptTerms(String code, NewTerms asked, ExpectedVersion expected, Caller by) {
        var body = seen(code, expected);
        return record(body, body.adopt(asked, clock.instant()), by, asked.decision());
    }

    /** Gives it another official name; the former one still resolves to it. */
    @Transactional
    public Body rename(
            String code, String name, String reason, ExpectedVersion expected, Caller by) {
        var body = seen(code, expected);
        var now = clock.instant();
        naming.keepFormer(
                new Target(TargetType.BODY, code), body.name(), LondonDay.of(now).minusDays(1), by);
        return record(body, body.rename(name, now), by, reason);
    }

    @Transactional
    public Body meet(
            String code, Rhythm rhythm, String reason, ExpectedVersion expected, Caller by) {
        var body = seen(code, expected);
        var other = rhythm.precedes();
        DomainException.refuseIfAny(
                "The body cannot meet like that.",
                BodyRules.precede(
                        code,
                        other,
                        other == null || bodies.withCode(other).isPresent(),
                        bodies.following(other, each -> each.rhythm().precedes())));
        return record(body, body.meet(rhythm, clock.instant()), by, reason);
    }

    /** Its agendas prepare what is due at these bodies, beside those that it meets before. */
    @Transactional
    public Body align(
            String code, List<String> others, String reason, ExpectedVersion expected, Caller by) {
        var body = seen(code, expected);
        var known =
                others.stream()
                        .filter(each -> bodies.withCode(each).isPresent())
                        .collect(Collectors.toSet());
        DomainException.refuseIfAny(
                "The agendas cannot be aligned.", BodyRules.align(code, others, known));
        return record(body, body.alignWith(Set.copyOf(others), clock.instant()), by, reason);
    }

    @Transactional
    public Body reportTo(
            String code, String parent, String reason, ExpectedVersion expected, Caller by) {
        var body = seen(code, expected);
        DomainException.refuseIfAny(
                "The body cannot report to that one.",
                BodyRules.report(
                        code,
                        parent,
                        bodies.withCode(parent).isPresent(),
                        bodies.following(parent, Body::parent)));
        return record(body, body.reportTo(parent, clock.instant()), by, reason);
    }

    private Body seen(String code, ExpectedVersion expected) {
        var body = bodies.require(code);
        expected.requireSameAs(body.version());
        return body;
    }

    private Body record(Body body, BodyFact fact, Caller by, @Nullable String reason) {
        bodies.flush();
        journal.record(fact, by, reason);
        return body;
    }
}
