package org.dueregard.eia.story;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
        var found = new ArrayList<JsonNode>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                ServiceStack.kafka().bootstrapServers(),
                                // Closing waits for the fetch that is under way.
                                "fetch.max.wait.ms",
                                20),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            var partitions =
                    consumer.partitionsFor("eia.events").stream()
                            .map(each -> new TopicPartition("eia.events", each.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(
                            partition ->
                                    consumer.position(partition)
                                            < ends.getOrDefault(partition, 0L))) {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    var header = record.headers().lastHeader("ce_type");
                    if (key.equals(record.key())
                            && header != null
                            && type.equals(new String(header.value(), StandardCharsets.UTF_8))) {
                        found.add(JSON.readTree(record.value()));
                    }
                }
            }
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
        return found;
    }

    private static String write(Object data) {
        try {
            return data instanceof String text ? text : JSON.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
