package org.dueregard.actionplan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
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
    private final Journal journal;
    private final InstantSource clock;

    Keeping(
            Obligations obligations,
            Occurrences occurrences,
            Settling settling,
            Obliging obliging,
            Journal journal,
            InstantSource clock) {
        this.obligations = obligations;
        this.occurrences = occurrences;
        this.settling = settling;
        this.obliging = obliging;
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

    /**
     * What falls due next is met on that day by what was done; what rolls, rolls on from it. What
     * was done no later than before moves nothing.
     */
    @Transactional
    public void keep(String code, LocalDate metOn, String statement, Caller by) {
        var obligation = obligations.require(code);
        var today = LondonDay.of(clock.instant());
        occurrences.due(code).stream()
                .findFirst()
                .map(next -> new Owed(obligation, next))
                .filter(owed -> ObligationRules.meet(owed, metOn, today).isEmpty())
                .ifPresent(owed -> keep(owed, metOn, statement, by));
    }

    private void keep(Owed owed, LocalDate metOn, String statement, Caller by) {
        var obligation = owed.obligation();
        var post = obligation.accountablePost();
        settling.settle(owed, OccurrenceState.MET, metOn, post, statement, by);
        obliging.roll(obligation, metOn);
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
