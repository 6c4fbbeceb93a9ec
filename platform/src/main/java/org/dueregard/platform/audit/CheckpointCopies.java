package org.dueregard.platform.audit;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.dueregard.platform.outbox.EventJson;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The copies of this service's checkpoints, out of reach of whoever owns the database. */
@ApplicationScoped
class CheckpointCopies {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int POLLS_WITHOUT_NEWS = 10;

    private final Map<String, Object> broker;
    private final AuditConfig config;
    private final String service;

    CheckpointCopies(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            AuditConfig config,
            @ConfigProperty(name = "dueregard.service") String service) {
        this.broker = broker;
        this.config = config;
        this.service = service;
    }

    /**
     * The copies up to this moment. What is read of the database afterwards is at least as new, so
     * every copy has to match it.
     */
    Reading upToNow() {
        var consumer = consumer();
        try {
            var partitions =
                    consumer.partitionsFor(config.topic()).stream()
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            return new Reading(consumer, partitions, consumer.endOffsets(partitions), service);
        } catch (RuntimeException away) {
            consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ZERO));
            throw away;
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        var settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "audit-verifier");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        // A reading ends while a fetch waits for what comes next, and closing waits for that fetch.
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** A reading of the topic from its beginning to the moment at which it was begun. */
    static final class Reading implements AutoCloseable {
        private final KafkaConsumer<String, byte[]> consumer;
        private final List<TopicPartition> partitions;
        private final Map<TopicPartition, Long> ends;
        private final String service;

        Reading(
                KafkaConsumer<String, byte[]> consumer,
                List<TopicPartition> partitions,
                Map<TopicPartition, Long> ends,
                String service) {
            this.consumer = consumer;
            this.partitions = partitions;
            this.ends = ends;
            this.service = service;
        }

        /** Hands over each copy of this service; null for one that cannot be read. */
        void forEach(Consumer<Checkpoint.@Nullable Copy> visit) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var silent = 0;
            while (!atEnd()) {
                var records = consumer.poll(POLL);
                silent = records.isEmpty() ? silent + 1 : 0;
                if (silent > POLLS_WITHOUT_NEWS) {
                    throw new IllegalStateException("the topic does not answer");
                }
                for (var record : records) {
                    if (service.equals(record.key())
                            && record.offset()
                                    < end(new TopicPartition(record.topic(), record.partition()))) {
                        visit.accept(copy(record.value()));
                    }
                }
            }
        }

        private boolean atEnd() {
            return partitions.stream()
                    .allMatch(partition -> consumer.position(partition) >= end(partition));
        }

        private long end(TopicPartition partition) {
            return ends.getOrDefault(partition, 0L);
        }

        private static Checkpoint.@Nullable Copy copy(byte @Nullable [] json) {
            try {
                return json == null ? null : EventJson.read(json, Checkpoint.Copy.class);
            } catch (IOException unreadable) {
                return null;
            }
        }

        @Override
        public void close() {
            consumer.close(
                    org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ofSeconds(1)));
        }
    }
}
