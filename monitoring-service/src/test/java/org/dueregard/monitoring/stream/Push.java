package org.dueregard.monitoring.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dueregard.monitoring.Call.get;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.dueregard.localstack.testing.ServiceStack;
import org.jspecify.annotations.Nullable;

/** Messages as a sender puts them on the topic of records. */
public final class Push {
    public static final String TOPIC = "monitoring.records";

    private static final class Sender {
        static final KafkaProducer<String, byte[]> PRODUCER =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                ServiceStack.kafka().bootstrapServers(),
                                "linger.ms",
                                20),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    private final @Nullable String dataset;
    private final @Nullable String source;
    private final List<ProducerRecord<String, byte[]>> records = new ArrayList<>();

    private Push(@Nullable String dataset, @Nullable String source) {
        this.dataset = dataset;
        this.source = source;
    }

    public static Push searchesOf(String source) {
        return new Push("stop-and-search", source);
    }

    public static Push of(@Nullable String dataset, @Nullable String source) {
        return new Push(dataset, source);
    }

    public Push values(String... values) {
        for (var value : values) {
            value(value.getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    /** Each goes to the first partition, so that their order is that of this call. */
    public Push value(byte @Nullable [] value) {
        var record = new ProducerRecord<String, byte[]>(TOPIC, 0, "key", value);
        if (dataset != null) {
            record.headers().add("dataset", dataset.getBytes(StandardCharsets.UTF_8));
        }
        if (source != null) {
            record.headers().add("source", source.getBytes(StandardCharsets.UTF_8));
        }
        records.add(record);
        return this;
    }

    /** The offsets at which they lie. */
    public List<Long> send() {
        try {
            var sent = records.stream().map(Sender.PRODUCER::send).toList();
            var offsets = new ArrayList<Long>();
            for (var each : sent) {
                RecordMetadata place = each.get(30, TimeUnit.SECONDS);
                offsets.add(place.offset());
            }
            return offsets;
        } catch (Exception notSent) {
            throw new IllegalStateException(notSent);
        }
    }

    /** A search that its sender puts on the topic in a transaction, and takes back. */
    public static void takenBack(String value) {
        Map<String, Object> config =
                Map.of(
                        "bootstrap.servers",
                        ServiceStack.kafka().bootstrapServers(),
                        "transactional.id",
                        "takes-back");
        try (var producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            searchesOf("crime-system").values(value).records.forEach(producer::send);
            producer.flush();
            producer.abortTransaction();
        }
    }

    /** The receipts of a sender, the newest first, once so many messages were dealt with. */
    public static List<JsonNode> receipts(String source, int messages) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(sum(source, "received")).isEqualTo(messages));
        return receipts(source);
    }

    public static List<JsonNode> receipts(String source) {
        return get("/v1/datasets/stop-and-search/batches?limit=200&door=KAFKA&source=" + source)
                .as("data-provider")
                .answer()
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    /** The sum of one number over the receipts of a sender. */
    public static int sum(String source, String number) {
        return receipts(source).stream().mapToInt(receipt -> receipt.get(number).asInt()).sum();
    }
}
