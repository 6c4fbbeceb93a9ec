package org.dueregard.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
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
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/** Writes and reads Kafka beside the application, as another service or an operator would. */
public final class Wire {
    private Wire() {}

    /** An event of another service, changed at will before it is sent. */
    public static final class Event {
        private final Map<String, String> headers = new LinkedHashMap<>();
        private String topic = "monitoring.events";
        private String key;
        private byte[] value = "{}".getBytes(StandardCharsets.UTF_8);

        private Event(String type, String subject, long version) {
            key = subject;
            headers.put("ce_specversion", "1.0");
            headers.put("ce_id", Ids.next().toString());
            headers.put("ce_source", "/services/monitoring");
            headers.put("ce_type", type);
            headers.put("ce_subject", subject);
            headers.put("ce_time", "2026-11-22T10:00:00.123456Z");
            headers.put("ce_dataschema", "/schemas/" + type + ".json");
            headers.put("ce_aggregateversion", Long.toString(version));
            headers.put("content-type", "application/json");
        }

        public Event on(String topic) {
            this.topic = topic;
            return this;
        }

        public Event data(String json) {
            value = json.getBytes(StandardCharsets.UTF_8);
            return this;
        }

        public Event header(String name, @Nullable String text) {
            if (text == null) {
                headers.remove(name);
            } else {
                headers.put(name, text);
            }
            return this;
        }

        public UUID id() {
            return UUID.fromString(headers.getOrDefault("ce_id", ""));
        }

        public Event send() {
            try (var producer = producer()) {
                producer.send(asRecord()).get(20, TimeUnit.SECONDS);
            } catch (Exception notSent) {
                throw new IllegalStateException(notSent);
            }
            return this;
        }

        private ProducerRecord<String, byte[]> asRecord() {
            var record = new ProducerRecord<>(topic, key, value);
            headers.forEach(
                    (name, text) ->
                            record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            return record;
        }
    }

    public static Event event(String type, String subject, long version) {
        return new Event(type, subject, version);
    }

    /** A record that is no event at all. */
    public static void sendRaw(String topic, String key, byte @Nullable [] value) {
        try (var producer = producer()) {
            producer.send(new ProducerRecord<>(topic, key, value)).get(20, TimeUnit.SECONDS);
        } catch (Exception notSent) {
            throw new IllegalStateException(notSent);
        }
    }

    private static KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", ServiceStack.kafka().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Reads the topic from its beginning until {@code count} records match, at most 30 s. */
    public static List<ConsumerRecord<String, byte[]>> await(
            String topic, int count, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        return await(topic, count, wanted, List::size);
    }

    /** Every event the first time that it comes: what is relayed at least once may come again. */
    public static List<ConsumerRecord<String, byte[]>> awaitEach(
            String topic, int count, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        var first = new LinkedHashMap<String, ConsumerRecord<String, byte[]>>();
        await(
                topic,
                count,
                wanted,
                found -> {
                    found.forEach(each -> first.putIfAbsent(headers(each).get("ce_id"), each));
                    return first.size();
                });
        return List.copyOf(first.values());
    }

    private static List<ConsumerRecord<String, byte[]>> await(
            String topic,
            int count,
            Predicate<ConsumerRecord<String, byte[]>> wanted,
            ToLongFunction<List<ConsumerRecord<String, byte[]>>> enough) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
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
                    consumer.partitionsFor(topic).stream()
                            .map(each -> new TopicPartition(topic, each.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (enough.applyAsLong(found) < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(
                                each -> {
                                    if (wanted.test(each)) {
                                        found.add(each);
                                    }
                                });
            }
        }
        assertThat(found).as("records on " + topic).hasSizeGreaterThanOrEqualTo(count);
        return found;
    }

    public static Predicate<ConsumerRecord<String, byte[]>> keyed(String key) {
        return each -> key.equals(each.key());
    }

    /** The headers as text. */
    public static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        var headers = new TreeMap<String, String>();
        record.headers()
                .forEach(
                        each ->
                                headers.put(
                                        each.key(),
                                        new String(each.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    public static String text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }
}
