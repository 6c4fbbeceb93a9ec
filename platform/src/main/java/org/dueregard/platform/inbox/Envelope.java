package org.dueregard.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent as it arrives: the attributes, read and checked, and the data, not yet read.
 *
 * @param correlationId the first event of the chain; the event itself where the emitter does not
 *     say
 */
public record Envelope(
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        long aggregateVersion,
        String correlationId,
        byte[] data) {

    static @Nullable String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Reads the CloudEvents headers of binary mode; says everything that is wrong with them. */
    static Envelope from(Headers headers, byte[] data) throws MalformedEventException {
        var read = new Reading(headers);
        var specVersion = read.text("ce_specversion");
        if (specVersion != null && !specVersion.equals("1.0")) {
            read.wrong.add("ce_specversion is " + specVersion + ", not 1.0");
        }
        var id = read.value("ce_id", "a UUID", UUID::fromString);
        var source = read.text("ce_source");
        var type = read.text("ce_type");
        var subject = read.text("ce_subject");
        var time =
                read.value(
                        "ce_time",
                        "an RFC 3339 time",
                        text -> OffsetDateTime.parse(text).toInstant());
        var version =
                read.value("ce_aggregateversion", "a whole number from 1", Envelope::positive);
        if (id == null
                || source == null
                || type == null
                || subject == null
                || time == null
                || version == null
                || !read.wrong.isEmpty()) {
            throw new MalformedEventException(String.join("; ", read.wrong));
        }
        var correlation = header(headers, "ce_correlationid");
        return new Envelope(
                id,
                source,
                type,
                subject,
                time,
                version,
                correlation == null ? id.toString() : correlation,
                data);
    }

    private static long positive(String text) {
        var number = Long.parseLong(text);
        if (number < 1) {
            throw new NumberFormatException();
        }
        return number;
    }

    private static final class Reading {
        private final Headers headers;
        private final List<String> wrong = new ArrayList<>();

        private Reading(Headers headers) {
            this.headers = headers;
        }

        private @Nullable String text(String name) {
            var text = header(headers, name);
            if (text == null || text.isBlank()) {
                wrong.add(name + " is missing");
                return null;
            }
            return text;
        }

        private <T> @Nullable T value(String name, String form, Function<String, T> parse) {
            var text = text(name);
            if (text == null) {
                return null;
            }
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException notOfTheForm) {
                wrong.add(name + " is " + text + ", not " + form);
                return null;
            }
        }
    }
}
