package org.dueregard.actionplan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.problem.DomainException;

/** When obligations that follow something else are met, and when they are due instead. */
@ApplicationScoped
public class Timing {
    private final Obligations obligations;
    private final Occurrences occurrences;
    private final Settling settling;
    private final Obliging obliging;
    private final InstantSource clock;

    Timing(
            Obligations obligations,
            Occurrences occurrences,
            Settling settling,
            Obliging obliging,
            InstantSource clock) {
        this.obligations = obligations;
        this.occurrences = occurrences;
        this.settling = settling;
        this.obliging = obliging;
        this.clock = clock;
    }

    /**
     * What recurs is met once more, by what was done on that day: the earliest occurrence that is
     * neither met nor waived. Where none is, nothing is owed and nothing changes.
     */
    @Transactional
    public void meetNext(String code, LocalDate day, String statement, Caller by) {
        var obligation = obligations.require(code);
        for (var owed : occurrences.due(code).stream().limit(1).toList()) {
            var due = new Owed(obligation, owed);
            DomainException.refuseIfAny(
                    "It cannot be met then.",
                    ObligationRules.meet(due, day, LondonDay.of(clock.instant())));
            obliging.met(due, day, statement, by);
        }
    }

    /**
     * It is due on another day: what was due is not asked for any more, and falls due then. Where
     * it was due on that day before, it stays as it is.
     */
    @Transactional
    public void move(String code, LocalDate to, String reason, Caller by) {
        var obligation = obligations.require(code);
        if (obligation.endedOn() == null && !occurrences.fellDueOn(code, to)) {
            var today = LondonDay.of(clock.instant());
            for (var owed : occurrences.due(code)) {
                settling.settle(
                        new Owed(obligation, owed),
                        OccurrenceState.WAIVED,
                        today,
                        null,
                        reason,
                        by);
            }
            obliging.make(obligation, to);
        }
    }
}
