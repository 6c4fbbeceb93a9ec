package org.dueregard.actionplan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.jspecify.annotations.Nullable;

/** What is met or waived climbs no further, and whoever was told of it is told that too. */
@ApplicationScoped
class Settling {
    private final Occurrences occurrences;
    private final Escalations escalations;
    private final ShownEscalations shown;
    private final Journal journal;

    Settling(
            Occurrences occurrences,
            Escalations escalations,
            ShownEscalations shown,
            Journal journal) {
        this.occurrences = occurrences;
        this.escalations = escalations;
        this.shown = shown;
        this.journal = journal;
    }

    /**
     * @param post the post that meets or waives it; null where it is not asked for since its
     *     obligation ended
     */
    void settle(
            Owed owed,
            OccurrenceState how,
            LocalDate day,
            @Nullable String post,
            String statement,
            Caller by) {
        var occurrence = owed.occurrence();
        var fact = occurrence.settle(how, day, post, statement);
        occurrences.flush();
        journal.record(fact, by, statement);
        if (occurrence.stepsTaken() > 0) {
            var told = escalations.of(occurrence.id()).getLast().post();
            var resolved = owed.resolved(told, statement);
            journal.record(resolved, by, statement);
            shown.hide(resolved);
        }
    }
}
