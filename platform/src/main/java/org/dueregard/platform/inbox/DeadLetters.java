package org.dueregard.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The service's dead-letter topic. */
@ApplicationScoped
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, Object> broker;
    private final String topic;
    private @Nullable Producer<String, byte[]> producer;

    DeadLetters(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "dueregard.events.dead-letter-topic") String topic) {
        this.broker = broker;
        this.topic = topic;
    }

    String topic() {
        return topic;
    }

    /** True when the topic has it; false when Kafka is away. */
    synchronized boolean tryPut(DeadLetter letter) {
        try {
            try {
                send(letter, true);
            } catch (RecordTooLargeException grown) {
                LOG.errorf("The dead letter of %s keeps only its headers", letter.origin());
                send(letter, false);
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception away) {
            LOG.warnf("A dead letter waits for Kafka: %s", away);
            close();
            return false;
        }
    }

    private void send(DeadLetter letter, boolean withValue) throws Exception {
        var open = producer;
        if (open == null) {
            var config = new HashMap<>(broker);
            config.put(ProducerConfig.CLIENT_ID_CONFIG, "dead-letters");
            config.put(ProducerConfig.ACKS_CONFIG, "all");
            config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
            open = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
            producer = open;
        }
        try {
            open.send(letter.on(topic, withValue)).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    /**
     * Reads the topic from the given offsets to where it ends now, in pieces.
     *
     * @param from the next offset by partition; from the beginning where there is none, or where it
     *     lies outside of the topic
     * @param pieces gets at most some hundred records at a time, and the offsets that follow them
     * @throws TimeoutException when Kafka is away
     */
    void read(Map<Integer, Long> from, Consumer<Piece> pieces) throws TimeoutException {
        var config = new HashMap<>(broker);
        config.put(ConsumerConfig.CLIENT_ID_CONFIG, "dead-letter-reader");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        // The reading ends while a fetch waits for what comes next, and closing waits for that
        // fetch.
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20);
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        try (var consumer =
                new KafkaConsumer<>(
                        config, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(each -> new TopicPartition(each.topic(), each.partition()))
                            .toList();
            consumer.assign(partitions);
            var begin = consumer.beginningOffsets(partitions);
            var end = consumer.endOffsets(partitions);
            for (var partition : partitions) {
                var first = begin.getOrDefault(partition, 0L);
                var last = end.getOrDefault(partition, 0L);
                var wanted = from.getOrDefault(partition.partition(), first);
                consumer.seek(partition, wanted < first || wanted > last ? first : wanted);
            }
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!reached(consumer, end)) {
                var polled = consumer.poll(Duration.ofMillis(500));
                if (!polled.isEmpty()) {
                    pieces.accept(piece(consumer, polled, end));
                    deadline = System.nanoTime() + PATIENCE.toNanos();
                } else if (System.nanoTime() > deadline) {
                    throw new TimeoutException("Kafka did not bring the dead letters");
                }
            }
        } catch (org.apache.kafka.common.errors.TimeoutException away) {
            var late = new TimeoutException("Kafka is away");
            late.initCause(away);
            throw late;
        }
    }

    /**
     * Some records, in the order of each partition.
     *
     * @param next where each partition goes on after them
     */
    record Piece(List<ConsumerRecord<String, byte[]>> records, Map<Integer, Long> next) {}

    private static Piece piece(
            KafkaConsumer<String, byte[]> consumer,
            Iterable<ConsumerRecord<String, byte[]>> polled,
            Map<TopicPartition, Long> end) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (var each : polled) {
            var last = end.getOrDefault(new TopicPartition(each.topic(), each.partition()), 0L);
            if (each.offset() < last) {
                records.add(each);
            }
        }
        var next = new HashMap<Integer, Long>();
        end.forEach(
                (partition, last) ->
                        next.put(
                                partition.partition(),
                                Math.min(last, consumer.position(partition))));
        return new Piece(records, next);
    }

    private static boolean reached(
            KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> end) {
        return end.entrySet().stream()
                .allMatch(each -> consumer.position(each.getKey()) >= each.getValue());
    }
}
