package org.dueregard.eia.adoption;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** Something that happened to an urgent adoption; what it means to the subject is told there. */
public sealed interface UrgentAdoptionFact extends Fact {
    UUID id();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("urgent-adoption", id().toString());
    }

    record Decided(UUID id, UUID subjectId, DueRegardNote note, LocalDate lapsesOn)
            implements UrgentAdoptionFact {
        @Override
        public String name() {
            return "urgent-adoption.decided";
        }
    }

    record Ended(UUID id, UUID subjectId, UrgentState state) implements UrgentAdoptionFact {
        @Override
        public String name() {
            return "urgent-adoption.ended";
        }
    }
}
