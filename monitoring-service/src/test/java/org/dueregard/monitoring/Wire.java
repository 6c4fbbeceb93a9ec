package org.dueregard.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
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
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.dueregard.localstack.testing.ServiceStack;

/** Kafka beside the application, as the other services write and read it. */
public final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Wire() {}

    /** One for all tests, and only for those that send: opening one takes longer than sending. */
    private static final class Sender {
        static final KafkaProducer<String, byte[]> PRODUCER =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", ServiceStack.kafka().bootstrapServers()),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /** Sends an event of another service. */
    public static void send(
            String service, String topic, String type, String subject, long version, String data) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "/services/" + service);
        headers.put("ce_type", type);
        headers.put("ce_subject", subject);
        headers.put("ce_time", "2026-11-22T10:00:00.123456Z");
        headers.put("ce_dataschema", "/schemas/" + type + ".json");
        headers.put("ce_aggregateversion", Long.toString(version));
        headers.put("content-type", "application/json");
        var record = new ProducerRecord<>(topic, subject, data.getBytes(StandardCharsets.UTF_8));
        headers.forEach(
                (name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            Sender.PRODUCER.send(record).get(20, TimeUnit.SECONDS);
        } catch (Exception notSent) {
            throw new IllegalStateException(notSent);
        }
    }

    /** An event that was read: its type and its data. */
    public record Event(String type, JsonNode data) {}

    /** The first so many events of an aggregate of this service, waited for at most 30 s. */
    public static List<Event> await(String key, int count) {
        var found = read(key, count, Duration.ofSeconds(30));
        assertThat(found).as("events of " + key).hasSizeGreaterThanOrEqualTo(count);
        return found;
    }

    private static List<Event> read(String key, int count, Duration most) {
        var found = new ArrayList<Event>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                ServiceStack.kafka().bootstrapServers(),
                                // Closing waits for the fetch that is under way.
                                "fetch.max.wait.ms",
                                20),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor("monitoring.events").stream()
                            .map(each -> new TopicPartition("monitoring.events", each.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var deadline = System.nanoTime() + most.toNanos();
            while (found.size() < count && System.nanoTime() < deadline) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(record.key())) {
                        found.add(event(record));
                    }
                }
            }
        }
        return found;
    }

    private static Event event(ConsumerRecord<String, byte[]> record) {
        try {
            return new Event(
                    new String(
                            record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8),
                    JSON.readTree(record.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
