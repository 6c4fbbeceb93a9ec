package org.dueregard.monitoring.obligations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;

/** Tells of what is overdue, each once, on whichever replica. */
@ApplicationScoped
class Watching {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Caller SYSTEM = Caller.system("monitoring");

    private final Obligations obligations;
    private final Rounds rounds;
    private final UnitReturns returns;
    private final Obliging obliging;
    private final Journal journal;
    private final InstantSource clock;

    Watching(
            Obligations obligations,
            Rounds rounds,
            UnitReturns returns,
            Obliging obliging,
            Journal journal,
            InstantSource clock) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.returns = returns;
        this.obliging = obliging;
        this.journal = journal;
        this.clock = clock;
    }

    /** Tells of one obligation; false where there is nothing to tell. */
    @Transactional
    boolean tellNext() {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        var untold = rounds.untold(today);
        if (untold.isEmpty()) {
            return false;
        }
        // Whoever waited for the lock reads the rounds anew, and finds them told.
        var obligation = obligations.requireLocked(untold.get());
        for (var round : rounds.open(obligation.id())) {
            if (obligation.isActive() && round.isToBeTold(today)) {
                var missing = returns.missing(obligation, round);
                journal.record(round.fellOverdue(obligation, missing, today), SYSTEM, null);
                obliging.openNext(obligation, round);
            }
        }
        return true;
    }
}
