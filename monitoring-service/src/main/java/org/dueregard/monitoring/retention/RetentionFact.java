package org.dueregard.monitoring.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** What happens to what is kept of records. It names none, and says nothing of what they say. */
sealed interface RetentionFact extends Fact {

    /** Records were erased, and are in no count. */
    record Erased(
            UUID erasure,
            String dataset,
            String source,
            String lawfulBasis,
            List<String> recordDigests,
            long counted,
            int rowsEmptied,
            List<String> periods,
            Instant at)
            implements RetentionFact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("erasure", erasure.toString());
        }

        @Override
        public String name() {
            return "records.erased";
        }
    }

    /**
     * Records were past the time for which their dataset keeps them.
     *
     * @param receivedBefore what was received later stays
     */
    record Expired(String dataset, String source, long records, Instant receivedBefore, Instant at)
            implements RetentionFact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("dataset", dataset);
        }

        @Override
        public String name() {
            return "records.expired";
        }
    }

    /**
     * Rows that were set aside, and messages that belonged to nobody, were past their time.
     *
     * @param ended rows that were taken in or discarded
     * @param setAside rows that waited still
     */
    record RowsEmptied(int ended, int setAside, int messages, Instant at) implements RetentionFact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("quarantine", "rows");
        }

        @Override
        public String name() {
            return "rejections.emptied";
        }
    }

    /** Somebody has read a single record. */
    record Read(String recordDigest, String dataset, String source, Instant at)
            implements RetentionFact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("record", recordDigest);
        }

        @Override
        public String name() {
            return "record.read";
        }
    }
}
