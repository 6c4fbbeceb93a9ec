package org.dueregard.actionplan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Laying obligations on posts, meeting them, passing them on, and ending them. */
@ApplicationScoped
public class Obliging {
    private static final Period AHEAD = Period.ofYears(1);

    private final Obligations obligations;
    private final Occurrences occurrences;
    private final Settling settling;
    private final Ending ending;
    private final Ladders ladders;
    private final Actions actions;
    private final HeldPosts posts;
    private final Bodies bodies;
    private final Journal journal;
    private final InstantSource clock;

    Obliging(
            Obligations obligations,
            Occurrences occurrences,
            Settling settling,
            Ending ending,
            Ladders ladders,
            Actions actions,
            HeldPosts posts,
            Bodies bodies,
            Journal journal,
            InstantSource clock) {
        this.obligations = obligations;
        this.occurrences = occurrences;
        this.settling = settling;
        this.ending = ending;
        this.ladders = ladders;
        this.actions = actions;
        this.posts = posts;
        this.bodies = bodies;
        this.journal = journal;
        this.clock = clock;
    }

    /** Lays it on the post, and makes its occurrences for a year ahead. */
    @Transactional
    public Obligation lay(NewObligation asked, Caller by) {
        return lay(asked, null, by);
    }

    /**
     * @param keeper what it follows; null where it stands by itself
     */
    Obligation lay(NewObligation asked, @Nullable Keeper keeper, Caller by) {
        if (obligations.findByIdOptional(asked.code()).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There is an obligation " + asked.code() + " already.");
        }
        var until = LondonDay.of(clock.instant()).plus(AHEAD);
        var violations = new ArrayList<>(ObligationRules.lay(asked, until));
        violations.addAll(posts.unlessOpen(asked.accountablePost(), "/accountablePost"));
        violations.addAll(bodies.unlessKnown(asked.body(), "/body"));
        if (keeper == null) {
            violations.addAll(ObligationRules.about(asked.about(), isKnown(asked.about())));
        }
        var ladder = ladders.findByIdOptional(asked.ladder());
        if (ladder.isEmpty()) {
            violations.add(Violation.at("/ladder", "There is no ladder " + asked.ladder() + "."));
        }
        ladder.stream()
                .flatMap(each -> each.posts().stream())
                .forEach(post -> violations.addAll(posts.unlessOpen(post, "/ladder")));
        DomainException.refuseIfAny("It cannot be laid on the post.", violations);
        var obligation = new Obligation(asked, keeper);
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
        owed.obligation().requireMetByStatement();
        var now = clock.instant();
        var post = owed.obligation().accountablePost();
        if (!posts.appointedTo(by.person(), post, now)) {
            by.requirePost(post);
        }
        DomainException.refuseIfAny(
                "It cannot be met then.", ObligationRules.meet(owed, metOn, LondonDay.of(now)));
        met(owed, metOn, statement, by);
        return owed;
    }

    /** It is met; what rolls is next due a period later. */
    void met(Owed owed, LocalDate metOn, String statement, Caller by) {
        var post = owed.obligation().accountablePost();
        settling.settle(owed, OccurrenceState.MET, metOn, post, statement, by);
        roll(owed.obligation(), metOn);
    }

    /**
     * The chair of the body to which it is owed waives it. What rolls rolls on from the day on
     * which it fell due, or from today where that has passed.
     */
    @Transactional
    public Owed waive(UUID id, String reason, ExpectedVersion expected, Caller by) {
        var owed = seen(id, expected);
        var body = owed.obligation().body();
        if (body == null) {
            throw DomainException.illegalTransition("It is owed to no body that could waive it.");
        }
        owed.obligation().requireWaivable();
        var chair = bodies.require(body).chairPost();
        by.requirePost(chair);
        owed.occurrence().requireNotHandedIn();
        var today = LondonDay.of(clock.instant());
        settling.settle(owed, OccurrenceState.WAIVED, today, chair, reason, by);
        var dueOn = owed.occurrence().dueOn();
        roll(owed.obligation(), dueOn.isAfter(today) ? dueOn : today);
        return owed;
    }

    @Transactional
    public Obligation passOn(
            String code, String post, String reason, ExpectedVersion expected, Caller by) {
        var obligation = obligations.require(code);
        expected.requireSameAs(obligation.version());
        obligation.requireByItself();
        DomainException.refuseIfAny("The post cannot owe it.", posts.unlessOpen(post, "/post"));
        return record(obligation, obligation.passTo(post), by, reason);
    }

    /** Ends it today: what fell due stays owed, what was to fall due later is not asked for. */
    @Transactional
    public Obligation end(String code, String reason, ExpectedVersion expected, Caller by) {
        var obligation = obligations.require(code);
        expected.requireSameAs(obligation.version());
        obligation.requireByItself();
        ending.end(obligation, reason, by);
        return obligation;
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

    /** It falls due once more, on that day. */
    void make(Obligation obligation, LocalDate day) {
        make(obligation, day, ladders.require(obligation.ladder()));
    }

    void roll(Obligation obligation, LocalDate from) {
        var next = obligation.rollFrom(from);
        if (next != null) {
            make(obligation, next);
        }
    }

    /** Whether it is about an action that there is; others are kept elsewhere. */
    private boolean isKnown(@Nullable About about) {
        return about != null
                && about.type() == AboutType.ACTION
                && about.uuid().flatMap(id -> actions.findByIdOptional(id)).isPresent();
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
}
