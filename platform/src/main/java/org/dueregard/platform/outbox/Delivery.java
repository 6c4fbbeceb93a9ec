package org.dueregard.platform.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a batch fared at Kafka.
 *
 * @param delivered acknowledged by all replicas
 * @param refused what the broker will not take as it is, the first row of each aggregate
 * @param away why Kafka could not be asked about the rest; null when it answered about every row
 */
record Delivery(List<OutboxRow> delivered, List<Refusal> refused, @Nullable Exception away) {
    record Refusal(OutboxRow row, String reason) {}
}
