package org.dueregard.actionplan.obligation;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An occurrence with the obligation that it is of. */
public record Owed(Obligation obligation, Occurrence occurrence) {

    /**
     * It has climbed to where it stands now.
     *
     * @param told the post that was told; null where the ladder leads to nobody
     */
    EscalationFact climbed(@Nullable String told, LocalDate today) {
        var climb = occurrence.climb();
        return escalation(climb.change(), told, climb.respondBy(today), null);
    }

    /** It was met or waived, and climbs no further. */
    EscalationFact resolved(@Nullable String told, String response) {
        return escalation(EscalationFact.Change.RESOLVED, told, null, response);
    }

    private EscalationFact escalation(
            EscalationFact.Change change,
            @Nullable String told,
            @Nullable LocalDate respondBy,
            @Nullable String response) {
        var about = obligation.about();
        return new EscalationFact(
                occurrence.id(),
                occurrence.stepsTaken(),
                change,
                about.type(),
                about.id(),
                Objects.requireNonNullElse(told, obligation.accountablePost()),
                respondBy,
                response);
    }
}
