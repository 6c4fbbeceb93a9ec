package org.dueregard.monitoring.encounters;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What happens to encounters and incidents. What is said of them in words stands in the record
 * only, which never changes: it may tell much of somebody, and is read by few.
 */
sealed interface EncounterFact extends Fact {

    record Recorded(
            UUID encounter,
            Direction direction,
            Level level,
            String place,
            String unit,
            LocalDate happenedOn)
            implements EncounterFact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("key-encounter", encounter.toString());
        }

        @Override
        public String name() {
            return "key-encounter.recorded";
        }
    }

    record Escalated(UUID encounter, UUID incident) implements EncounterFact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("key-encounter", encounter.toString());
        }

        @Override
        public String name() {
            return "key-encounter.escalated";
        }
    }

    record IncidentRecorded(
            UUID incident,
            Direction direction,
            List<Party> affects,
            String unit,
            LocalDate happenedOn,
            @Nullable UUID origin)
            implements EncounterFact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("critical-incident", incident.toString());
        }

        @Override
        public String name() {
            return "critical-incident.recorded";
        }
    }
}
