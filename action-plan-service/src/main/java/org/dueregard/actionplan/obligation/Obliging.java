package org.dueregard.actionplan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** Laying obligations on posts, meeting them, passing them on, and ending them. */
@ApplicationScoped
public class Obliging {
    private static final Period AHEAD = Period.ofYears(1);

    private final Obligations obligations;
    private final Occurrences occurrences;
    private final Ladders ladders;
    private final HeldPosts posts;
    private final Bodies bodies;
    private final Journal journal;
    private final InstantSource clock;

    Obliging(
            Obligations obligations,
            Occurrences occurrences,
            Ladders ladders,
            HeldPosts posts,
            Bodies bodies,
            Journal journal,
            InstantSource clock) {
        this.obligations = obligations;
        this.occurrences = occurrences;
        this.ladders = ladders;
        this.posts = posts;
        this.bodies = bodies;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Ladder makeLadder(String code, String title, List<Rung> rungs, Caller by) {
        if (ladders.findByIdOptional(code).isPresent()) {
            throw exists("ladder", code);
        }
        var ladder = new Ladder(code, title, rungs);
        ladders.persist(ladder);
        ladders.flush();
        journal.record(new ObligationFact(code, "ladder.made", null, ladder.rungs()), by, null);
        return ladder;
    }

    /** Lays it on the post, and makes its occurrences for a year ahead. */
    @Transactional
    public Obligation lay(NewObligation asked, Caller by) {
        if (obligations.findByIdOptional(asked.code()).isPresent()) {
            throw exists("obligation", asked.code());
        }
        var violations = new ArrayList<>(ObligationRules.lay(asked));
        violations.addAll(posts.unlessOpen(asked.accountablePost(), "/accountablePost"));
        violations.addAll(bodies.unlessKnown(asked.body(), "/body"));
        var ladder = ladders.findByIdOptional(asked.ladder());
        if (ladder.isEmpty()) {
            violations.add(Violation.at("/ladder", "There is no ladder " + asked.ladder() + "."));
        }
        DomainException.refuseIfAny("It cannot be laid on the post.", violations);
        var obligation = new Obligation(asked);
        obligations.persist(obligation);
        obligations.flush();
        journal.record(obligation.laid(), by, null);
        extend(obligation, ladder.orElseThrow());
        return obligation;
    }

    /** The post that owes it, or its named deputy, says that it is met. */
    @Transactional
    public Owed meet(
            UUID id, LocalDate metOn, String statement, ExpectedVersion expected, Caller by) {
        var owed = seen(id, expected);
        var now = clock.instant();
        var post = owed.obligation().accountablePost();
        if (!posts.appointedTo(by.person(), post, now)) {
            by.requirePost(post);
        }
        DomainException.refuseIfAny(
                "It cannot be met then.", ObligationRules.meet(metOn, LondonDay.of(now)));
        settle(owed, OccurrenceState.MET, metOn, post, statement, by);
        var next = owed.obligation().rollFrom(metOn);
        if (next != null) {
            make(owed.obligation(), next, ladders.require(owed.obligation().ladder()));
        }
        return owed;
    }

    /** The chair of the body to which it is owed waives it. */
    @Transactional
    public Owed waive(UUID id, String reason, ExpectedVersion expected, Caller by) {
        var owed = seen(id, expected);
        var body = owed.obligation().body();
        if (body == null) {
            throw DomainException.illegalTransition("It is owed to no body that could waive it.");
        }
        var chair = bodies.require(body).chairPost();
        by.requirePost(chair);
        settle(owed, OccurrenceState.WAIVED, LondonDay.of(clock.instant()), chair, reason, by);
        return owed;
    }

    @Transactional
    public Obligation passOn(
            String code, String post, String reason, ExpectedVersion expected, Caller by) {
        var obligation = obligations.require(code);
        expected.requireSameAs(obligation.version());
        DomainException.refuseIfAny("The post cannot owe it.", posts.unlessOpen(post, "/post"));
        return record(obligation, obligation.passTo(post), by, reason);
    }

    @Transactional
    public Obligation end(String code, String reason, ExpectedVersion expected, Caller by) {
        var obligation = obligations.require(code);
        expected.requireSameAs(obligation.version());
        return record(obligation, obligation.end(LondonDay.of(clock.instant())), by, reason);
    }

    /** Makes occurrences for a year ahead of some obligations; how many it has looked at. */
    @Transactional
    public int lookAhead(int most) {
        var until = LondonDay.of(clock.instant()).plus(AHEAD);
        var found = obligations.takeShort(until, most);
        found.forEach(each -> extend(each, ladders.require(each.ladder())));
        return found.size();
    }

    private void extend(Obligation obligation, Ladder ladder) {
        obligation
                .extend(LondonDay.of(clock.instant()).plus(AHEAD))
                .forEach(day -> make(obligation, day, ladder));
    }

    private void make(Obligation obligation, LocalDate day, Ladder ladder) {
        occurrences.persist(new Occurrence(obligation, day, ladder));
    }

    private void settle(
            Owed owed,
            OccurrenceState how,
            LocalDate day,
            String post,
            String statement,
            Caller by) {
        var fact = owed.occurrence().settle(how, day, post, statement);
        occurrences.flush();
        journal.record(fact, by, statement);
    }

    private Owed seen(UUID id, ExpectedVersion expected) {
        var owed = occurrences.require(id);
        expected.requireSameAs(owed.occurrence().version());
        return owed;
    }

    private Obligation record(
            Obligation obligation, ObligationFact fact, Caller by, String reason) {
        obligations.flush();
        journal.record(fact, by, reason);
        return obligation;
    }

    private static DomainException exists(String what, String code) {
        return DomainException.conflict(
                "already-exists",
                "There is one already",
                "There is a " + what + " " + code + " already.");
    }
}
