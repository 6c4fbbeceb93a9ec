package org.dueregard.eia.story;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.platform.Ids;

/** Kafka beside the service: what the other services send, and what they would receive. */
final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Wire() {}

    /** One for all tests, and only for those that send: opening one takes longer than sending. */
    private static final class Sender {
        static final KafkaProducer<String, String> PRODUCER =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", ServiceStack.kafka().bootstrapServers()),
                        new StringSerializer(),
                        new StringSerializer());
    }

    /** An event of another service; sent again, it is the same event. */
    record Event(
            UUID id,
            String topic,
            String source,
            String type,
            String subject,
            long version,
            Object data) {
        Event send() {
            var record = new ProducerRecord<>(topic, subject, write(data));
            var headers = new LinkedHashMap<String, String>();
            headers.put("ce_specversion", "1.0");
            headers.put("ce_id", id.toString());
            headers.put("ce_source", source);
            headers.put("ce_type", type);
            headers.put("ce_subject", subject);
            headers.put("ce_time", "2026-11-22T10:00:00Z");
            headers.put("ce_aggregateversion", Long.toString(version));
            headers.put("content-type", "application/json");
            headers.forEach(
                    (name, text) ->
                            record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            try {
                Sender.PRODUCER.send(record).get(30, TimeUnit.SECONDS);
            } catch (Exception notSent) {
                throw new IllegalStateException(notSent);
            }
            return this;
        }
    }

    static Event ofActionPlan(String type, String subject, long version, Object data) {
        return new Event(
                Ids.next(),
                type.startsWith("org.dueregard.action-plan.post")
                        ? "action-plan.posts"
                        : "action-plan.events",
                "/services/action-plan",
                type,
                subject,
                version,
                data);
    }

    static Event ofMonitoring(String type, String subject, long version, Object data) {
        return new Event(
                Ids.next(),
                "monitoring.events",
                "/services/monitoring",
                type,
                subject,
                version,
                data);
    }

    /** Data of the events of this type that the service has sent under this key, at least one. */
    static List<JsonNode> sent(String key, String type) {
        var found = new ArrayList<JsonNode>();
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> {
                            found.clear();
                            found.addAll(read(key, type));
                            return !found.isEmpty();
                        });
        return found;
    }

    /** Data of the events of this type that the service has sent under this key by now. */
    static List<JsonNode> read(String key, String type) {
        return Reader.READ.of(key, type);
    }

    /** A topic only grows: what was read once is not read again. */
    private static final class Reader {
        static final Reader READ = new Reader();

        private record Sent(String type, String data) {}

        private final Map<String, List<Sent>> byKey = new HashMap<>();
        private final KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                ServiceStack.kafka().bootstrapServers(),
                                "fetch.max.wait.ms",
                                20),
                        new StringDeserializer(),
                        new StringDeserializer());
        private final List<TopicPartition> partitions;

        private Reader() {
            partitions =
                    consumer.partitionsFor("eia.events").stream()
                            .map(each -> new TopicPartition("eia.events", each.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }

        synchronized List<JsonNode> of(String key, String type) {
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(this::keep);
            }
            return byKey.getOrDefault(key, List.of()).stream()
                    .filter(each -> each.type().equals(type))
                    .map(each -> json(each.data()))
                    .toList();
        }

        private void keep(ConsumerRecord<String, String> event) {
            var header = event.headers().lastHeader("ce_type");
            if (header != null) {
                byKey.computeIfAbsent(event.key(), _ -> new ArrayList<>())
                        .add(
                                new Sent(
                                        new String(header.value(), StandardCharsets.UTF_8),
                                        event.value()));
            }
        }

        private static JsonNode json(String data) {
            try {
                return JSON.readTree(data);
            } catch (JsonProcessingException notJson) {
                throw new AssertionError(notJson);
            }
        }
    }

    private static String write(Object data) {
        try {
            return data instanceof String text ? text : JSON.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
