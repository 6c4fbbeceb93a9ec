package org.dueregard.actionplan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;

/** Obligations that follow something else: features lay, fulfil and pass them on with that. */
@ApplicationScoped
public class Keeping {
    private final Obligations obligations;
    private final Occurrences occurrences;
    private final Settling settling;
    private final Obliging obliging;
    private final Ladders ladders;
    private final Journal journal;
    private final InstantSource clock;

    Keeping(
            Obligations obligations,
            Occurrences occurrences,
            Settling settling,
            Obliging obliging,
            Ladders ladders,
            Journal journal,
            InstantSource clock) {
        this.obligations = obligations;
        this.occurrences = occurrences;
        this.settling = settling;
        this.obliging = obliging;
        this.ladders = ladders;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Obligation lay(NewObligation asked, Keeper keeper, Caller by) {
        return obliging.lay(asked, keeper, by);
    }

    /** It is met for good: nothing of it is owed any more. */
    @Transactional
    public void fulfil(String code, String statement, Caller by) {
        var obligation = obligations.require(code);
        var today = LondonDay.of(clock.instant());
        var post = obligation.accountablePost();
        for (var owed : occurrences.due(code)) {
            settling.settle(
                    new Owed(obligation, owed), OccurrenceState.MET, today, post, statement, by);
        }
        if (obligation.endedOn() == null) {
            var ended = obligation.end(today);
            obligations.flush();
            journal.record(ended, by, statement);
        }
    }

    /** It is not asked for any more, whatever of it was still owed. */
    @Transactional
    public void release(String code, String reason, Caller by) {
        var obligation = obligations.require(code);
        if (obligation.endedOn() != null) {
            return;
        }
        var today = LondonDay.of(clock.instant());
        for (var owed : occurrences.due(code)) {
            settling.settle(
                    new Owed(obligation, owed), OccurrenceState.WAIVED, today, null, reason, by);
        }
        var ended = obligation.end(today);
        obligations.flush();
        journal.record(ended, by, reason);
    }

    /** What meets one occurrence is handed in, and waits for somebody else to accept it. */
    @Transactional
    public void handIn(UUID occurrence, Caller by) {
        var owed = occurrences.require(occurrence);
        var fact = owed.occurrence().handIn(LondonDay.of(clock.instant()));
        occurrences.flush();
        journal.record(fact, by, null);
    }

    /** What was handed in is not accepted. */
    @Transactional
    public void handBack(UUID occurrence, String reason, Caller by) {
        var owed = occurrences.require(occurrence);
        var fact = owed.occurrence().handBack(ladders.require(owed.obligation().ladder()));
        occurrences.flush();
        journal.record(fact, by, reason);
    }

    /** One occurrence is met, on the day on which what meets it was handed in. */
    @Transactional
    public void meet(UUID occurrence, LocalDate metOn, String statement, Caller by) {
        var owed = occurrences.require(occurrence);
        var post = owed.obligation().accountablePost();
        settling.settle(owed, OccurrenceState.MET, metOn, post, statement, by);
    }

    /** Another post owes it from now on, unless it has ended. */
    @Transactional
    public void passOn(String code, String post, String reason, Caller by) {
        var obligation = obligations.require(code);
        if (obligation.endedOn() == null) {
            var passed = obligation.passTo(post);
            obligations.flush();
            journal.record(passed, by, reason);
        }
    }
}
