package org.dueregard.actionplan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;

/** Ending obligations: what fell due stays owed, what was to fall due later is not asked for. */
@ApplicationScoped
public class Ending {
    private final Obligations obligations;
    private final Occurrences occurrences;
    private final Settling settling;
    private final Journal journal;
    private final InstantSource clock;

    Ending(
            Obligations obligations,
            Occurrences occurrences,
            Settling settling,
            Journal journal,
            InstantSource clock) {
        this.obligations = obligations;
        this.occurrences = occurrences;
        this.settling = settling;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the obligation follows ends it today. */
    @Transactional
    public void endKept(String code, String reason, Caller by) {
        end(obligations.require(code), reason, by);
    }

    void end(Obligation obligation, String reason, Caller by) {
        var today = LondonDay.of(clock.instant());
        var ended = obligation.end(today);
        obligations.flush();
        journal.record(ended, by, reason);
        for (var later : occurrences.dueAfter(obligation.code(), today)) {
            settling.settle(
                    new Owed(obligation, later), OccurrenceState.WAIVED, today, null, reason, by);
        }
    }
}
