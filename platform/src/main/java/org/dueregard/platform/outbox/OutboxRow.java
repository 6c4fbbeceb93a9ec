package org.dueregard.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** An event on its way to Kafka. */
record OutboxRow(
        long seq,
        UUID id,
        String topic,
        String aggregateType,
        String aggregateId,
        String type,
        String source,
        String subject,
        long aggregateVersion,
        Instant time,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent,
        String payload,
        int attempts) {

    /** What has to arrive in order. */
    record Stream(String topic, String aggregateId) {}

    Stream stream() {
        return new Stream(topic, aggregateId);
    }

    /** CloudEvents 1.0 in binary mode: attributes as headers, data as the value. */
    ProducerRecord<String, byte[]> asRecord() {
        var kafka =
                new ProducerRecord<>(topic, aggregateId, payload.getBytes(StandardCharsets.UTF_8));
        var headers = kafka.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", id.toString());
        put(headers, "ce_source", source);
        put(headers, "ce_type", type);
        put(headers, "ce_subject", subject);
        put(headers, "ce_time", time.toString());
        put(headers, "ce_dataschema", "/schemas/" + type + ".json");
        put(headers, "ce_correlationid", correlationId);
        put(headers, "ce_causationid", causationId);
        put(headers, "ce_aggregateversion", Long.toString(aggregateVersion));
        put(headers, "content-type", "application/json");
        put(headers, "traceparent", traceparent);
        return kafka;
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
