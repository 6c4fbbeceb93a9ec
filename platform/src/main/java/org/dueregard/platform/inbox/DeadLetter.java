package org.dueregard.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came, with a label that says why it could not be delivered. On the topic the label
 * is in headers {@code dl_…} beside the record's own.
 *
 * @param headers the record's own
 * @param origin topic, partition and offset at which it came first
 * @param consumer who could not take it; null where nobody could read it
 * @param attempts how often it has become a dead letter
 */
record DeadLetter(
        @Nullable String key,
        byte[] value,
        Headers headers,
        String origin,
        @Nullable String consumer,
        Verdict.Reason reason,
        String detail,
        int attempts) {

    private static final Set<String> LABEL =
            Set.of("dl_origin", "dl_consumer", "dl_reason", "dl_detail", "dl_attempts", "dl_value");

    /** Reads a record, of any topic, with the label that it may have already. */
    static DeadLetter of(ConsumerRecord<String, byte[]> from) {
        var own = new RecordHeaders();
        for (var header : from.headers()) {
            if (!LABEL.contains(header.key())) {
                own.add(header);
            }
        }
        var origin = Envelope.header(from.headers(), "dl_origin");
        return new DeadLetter(
                from.key(),
                from.value() == null ? new byte[0] : from.value(),
                own,
                origin != null
                        ? origin
                        : "%s/%d/%d".formatted(from.topic(), from.partition(), from.offset()),
                Envelope.header(from.headers(), "dl_consumer"),
                reason(from.headers()),
                textOr(Envelope.header(from.headers(), "dl_detail"), ""),
                attempts(from.headers()));
    }

    /** The same record with a new label. */
    DeadLetter because(@Nullable String consumer, Verdict.Undeliverable failure) {
        return new DeadLetter(
                key,
                value,
                headers,
                origin,
                consumer,
                failure.reason(),
                failure.detail(),
                attempts + 1);
    }

    ProducerRecord<String, byte[]> on(String topic, boolean withValue) {
        var labelled = new RecordHeaders(headers.toArray());
        put(labelled, "dl_origin", origin);
        put(labelled, "dl_consumer", consumer);
        put(labelled, "dl_reason", reason.code());
        put(labelled, "dl_detail", detail.length() > 1000 ? detail.substring(0, 1000) : detail);
        put(labelled, "dl_attempts", Integer.toString(attempts));
        put(labelled, "dl_value", withValue ? null : "left out: too large for the topic");
        return new ProducerRecord<>(topic, null, key, withValue ? value : new byte[0], labelled);
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Verdict.Reason reason(Headers headers) {
        var code = Envelope.header(headers, "dl_reason");
        for (var reason : Verdict.Reason.values()) {
            if (reason.code().equals(code)) {
                return reason;
            }
        }
        return Verdict.Reason.MALFORMED;
    }

    private static int attempts(Headers headers) {
        try {
            return Integer.parseInt(textOr(Envelope.header(headers, "dl_attempts"), "0"));
        } catch (NumberFormatException notOurs) {
            return 0;
        }
    }

    private static String textOr(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
