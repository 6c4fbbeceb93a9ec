package org.dueregard.platform.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Takes batches to Kafka. A consumer ignores an event that is older than the last it applied, so a
 * later event of an aggregate must never arrive before an earlier one, not even when the broker
 * refuses the earlier one. Therefore a batch goes out in rounds: in each, one row of every
 * aggregate; an aggregate whose row was not acknowledged sends nothing more.
 */
final class Courier implements AutoCloseable {
    private final Producer<String, byte[]> producer;
    private final Duration patience;

    Courier(Map<String, Object> broker, Duration patience, int largestEvent) {
        var config = new HashMap<>(broker);
        config.put(ProducerConfig.CLIENT_ID_CONFIG, "outbox-relay");
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, largestEvent);
        // This long a topic that is not there holds everything up, at each of its tries.
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        // The relay's own patience ends an attempt, with the producer; a producer that drops one
        // record and goes on to the next would break the order.
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        config.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        this.producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
        this.patience = patience;
    }

    private record Sent(OutboxRow row, Future<RecordMetadata> receipt) {}

    /** What became of one row. */
    private sealed interface Fate {
        record Acknowledged() implements Fate {}

        record Refused(String reason, boolean topicMissing) implements Fate {}

        record Unknown(Exception why) implements Fate {}
    }

    Delivery deliver(List<OutboxRow> batch) throws InterruptedException {
        var delivered = new ArrayList<OutboxRow>(batch.size());
        var refused = new ArrayList<Delivery.Refusal>();
        var waiting = new LinkedHashMap<OutboxRow.Stream, Deque<OutboxRow>>();
        for (var row : batch) {
            waiting.computeIfAbsent(row.stream(), stream -> new ArrayDeque<>()).add(row);
        }
        var deadline = System.nanoTime() + patience.toNanos();
        // Each send to a topic that is not there costs the longest wait for metadata: once is
        // enough.
        var missingTopics = new HashMap<String, Future<RecordMetadata>>();
        Exception away = null;
        while (!waiting.isEmpty() && away == null) {
            var round = new ArrayList<Sent>(waiting.size());
            for (var rows : waiting.values()) {
                var row = rows.getFirst();
                var known = missingTopics.get(row.topic());
                var sent = new Sent(row, known != null ? known : producer.send(row.asRecord()));
                round.add(sent);
                var failure = failedAtOnce(sent);
                if (failure instanceof Fate.Unknown) {
                    break;
                }
                if (failure instanceof Fate.Refused(var _, var missing) && missing) {
                    missingTopics.put(row.topic(), sent.receipt());
                }
            }
            for (var sent : round) {
                var stream = sent.row().stream();
                switch (fate(sent, deadline)) {
                    case Fate.Acknowledged() -> {
                        delivered.add(sent.row());
                        var rest = waiting.get(stream);
                        if (rest != null) {
                            rest.removeFirst();
                            if (rest.isEmpty()) {
                                waiting.remove(stream);
                            }
                        }
                    }
                    case Fate.Refused(var reason, var _) -> {
                        refused.add(new Delivery.Refusal(sent.row(), reason));
                        waiting.remove(stream);
                    }
                    case Fate.Unknown(var why) -> {
                        away = why;
                        waiting.remove(stream);
                    }
                }
            }
        }
        return new Delivery(delivered, refused, away);
    }

    private @Nullable Fate failedAtOnce(Sent sent) throws InterruptedException {
        return sent.receipt().isDone() ? fate(sent, System.nanoTime()) : null;
    }

    private static Fate fate(Sent sent, long deadline) throws InterruptedException {
        try {
            sent.receipt().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return new Fate.Acknowledged();
        } catch (TimeoutException tooSlow) {
            return new Fate.Unknown(tooSlow);
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof Exception cause
                    ? classify(cause)
                    : new Fate.Unknown(failed);
        }
    }

    /** A refusal is about the row or its topic; anything else about the broker or the producer. */
    private static Fate classify(Exception failure) {
        var topicMissing =
                failure instanceof org.apache.kafka.common.errors.TimeoutException
                        && failure.getCause() instanceof UnknownTopicOrPartitionException;
        var refusal =
                topicMissing
                        || switch (failure) {
                            case RetriableException _ -> false;
                            case AuthenticationException _ -> false;
                            case ClusterAuthorizationException _ -> false;
                            case ProducerFencedException _ -> false;
                            case InvalidProducerEpochException _ -> false;
                            case OutOfOrderSequenceException _ -> false;
                            case UnsupportedVersionException _ -> false;
                            case ApiException _ -> true;
                            default -> false;
                        };
        return refusal
                ? new Fate.Refused(
                        failure.getClass().getSimpleName() + ": " + failure.getMessage(),
                        topicMissing)
                : new Fate.Unknown(failure);
    }

    /** Gives up what is in flight: it is in the outbox and goes out again, in order. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
