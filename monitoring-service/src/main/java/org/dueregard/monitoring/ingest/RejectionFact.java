package org.dueregard.monitoring.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/**
 * What happens to rows that were set aside. It says which and how many, and nothing of what they
 * say.
 */
sealed interface RejectionFact extends Fact {

    /** The batch that they came with. */
    UUID batch();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("batch", batch().toString());
    }

    /**
     * A row was repaired and taken in.
     *
     * @param fields names of those that the repair has given
     */
    record Repaired(UUID batch, long line, UUID takenInBy, List<String> fields, Instant at)
            implements RejectionFact {
        @Override
        public String name() {
            return "rejection.repaired";
        }

        @Override
        public Object before() {
            return Map.of("state", RejectionState.SET_ASIDE);
        }
    }

    /**
     * The rows that could be read were read again as they are.
     *
     * @param takenIn how many were taken in
     * @param setAside how many are wrong still
     */
    record Replayed(UUID batch, UUID takenInBy, int takenIn, int setAside, Instant at)
            implements RejectionFact {
        @Override
        public String name() {
            return "rejections.replayed";
        }
    }

    /** A row was given up. */
    record Discarded(UUID batch, long line, Instant at) implements RejectionFact {
        @Override
        public String name() {
            return "rejection.discarded";
        }

        @Override
        public Object before() {
            return Map.of("state", RejectionState.SET_ASIDE);
        }
    }

    /** All rows that were set aside were given up. */
    record AllDiscarded(UUID batch, int rows, Instant at) implements RejectionFact {
        @Override
        public String name() {
            return "rejections.discarded";
        }
    }

    /** A row that was given up is set aside again. */
    record Restored(UUID batch, long line, QuarantinedRow.Ending undone, Instant at)
            implements RejectionFact {
        @Override
        public String name() {
            return "rejection.restored";
        }

        @Override
        public Object before() {
            return undone;
        }
    }

    /** The rows that were set aside were given out as they were sent. */
    record Downloaded(UUID batch, String form, int rows, Instant at) implements RejectionFact {
        @Override
        public String name() {
            return "rejections.downloaded";
        }
    }
}
