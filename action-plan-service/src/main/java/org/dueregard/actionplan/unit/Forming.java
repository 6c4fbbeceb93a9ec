package org.dueregard.actionplan.unit;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.naming.Naming;
import org.dueregard.actionplan.naming.Target;
import org.dueregard.actionplan.naming.TargetType;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Forming units, and saying who leads them. */
@ApplicationScoped
public class Forming {
    private final Units units;
    private final HeldPosts posts;
    private final Naming naming;
    private final List<LeadWatcher> watchers;
    private final Journal journal;
    private final InstantSource clock;

    Forming(
            Units units,
            HeldPosts posts,
            Naming naming,
            @All List<LeadWatcher> watchers,
            Journal journal,
            InstantSource clock) {
        this.units = units;
        this.posts = posts;
        this.naming = naming;
        this.watchers = watchers;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Unit form(UnitState asked, Caller by) {
        if (units.withCode(asked.code()).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There is a unit " + asked.code() + " already.");
        }
        var violations = new ArrayList<>(units.unlessKnown(asked.parent(), "/parent"));
        if (asked.leadPost() != null) {
            violations.addAll(posts.unlessOpen(asked.leadPost(), "/leadPost"));
        }
        DomainException.refuseIfAny("The unit cannot be formed.", violations);
        var unit = new Unit(asked, clock.instant());
        units.persist(unit);
        record(unit.formed(), by, null);
        return unit;
    }

    @Transactional
    public Unit changeLead(
            String code, String post, String reason, ExpectedVersion expected, Caller by) {
        var unit = seen(code, expected);
        DomainException.refuseIfAny(
                "The post cannot lead the unit.", posts.unlessOpen(post, "/post"));
        var former = unit.leadPost();
        record(unit.beLedBy(post, clock.instant()), by, reason);
        watchers.forEach(each -> each.ledBy(code, former, post));
        return unit;
    }

    /** Gives it another official name; the former one still resolves to it. */
    @Transactional
    public Unit rename(
            String code, String name, String reason, ExpectedVersion expected, Caller by) {
        var unit = seen(code, expected);
        var now = clock.instant();
        naming.keepFormer(
                new Target(TargetType.UNIT, code), unit.name(), LondonDay.of(now).minusDays(1), by);
        record(unit.rename(name, now), by, reason);
        return unit;
    }

    private Unit seen(String code, ExpectedVersion expected) {
        var unit = units.require(code);
        expected.requireSameAs(unit.version());
        return unit;
    }

    private void record(UnitFact fact, Caller by, @Nullable String reason) {
        units.flush();
        journal.record(fact, by, reason);
    }
}
