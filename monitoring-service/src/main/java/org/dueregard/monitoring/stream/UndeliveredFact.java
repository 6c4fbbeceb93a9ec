package org.dueregard.monitoring.stream;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** What happens to messages that belong to nobody; it says nothing of what they say. */
sealed interface UndeliveredFact extends Fact {

    /**
     * Messages of a partition were kept because they belong to nobody.
     *
     * @param messages how many they are, between these offsets
     */
    record Kept(
            String topic,
            int partition,
            long firstOffset,
            long lastOffset,
            int messages,
            Instant at)
            implements UndeliveredFact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("topic", topic);
        }

        @Override
        public String name() {
            return "undelivered-messages.kept";
        }
    }

    /** Somebody has read what a message says. */
    record Read(UUID message, int bytes, Instant at) implements UndeliveredFact {
        @Override
        public Aggregate aggregate() {
            return aggregateOf(message);
        }

        @Override
        public String name() {
            return "undelivered-message.read";
        }
    }

    /** A message was taken in for a dataset and source. */
    record Delivered(UUID message, String dataset, String source, UUID batch, Instant at)
            implements UndeliveredFact {
        @Override
        public Aggregate aggregate() {
            return aggregateOf(message);
        }

        @Override
        public String name() {
            return "undelivered-message.delivered";
        }

        @Override
        public Object before() {
            return Map.of("state", UndeliveredState.WAITING);
        }
    }

    /** A message was given up. */
    record Discarded(UUID message, Instant at) implements UndeliveredFact {
        @Override
        public Aggregate aggregate() {
            return aggregateOf(message);
        }

        @Override
        public String name() {
            return "undelivered-message.discarded";
        }

        @Override
        public Object before() {
            return Map.of("state", UndeliveredState.WAITING);
        }
    }

    private static Aggregate aggregateOf(UUID message) {
        return new Aggregate("undelivered-message", message.toString());
    }
}
