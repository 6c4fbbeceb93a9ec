package org.dueregard.actionplan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;

/** Single occurrences that are met by something that is handed in and accepted by somebody else. */
@ApplicationScoped
public class HandingIn {
    private final Occurrences occurrences;
    private final Settling settling;
    private final Ladders ladders;
    private final Journal journal;
    private final InstantSource clock;

    HandingIn(
            Occurrences occurrences,
            Settling settling,
            Ladders ladders,
            Journal journal,
            InstantSource clock) {
        this.occurrences = occurrences;
        this.settling = settling;
        this.ladders = ladders;
        this.journal = journal;
        this.clock = clock;
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
}
