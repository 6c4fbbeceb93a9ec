package org.dueregard.platform.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one byte form of a sequence of values, for digests and signatures: each value with its length
 * in four bytes before it (all ones for a value that is absent), so that no two sequences of the
 * same kinds share a form. A list is its size and then its values.
 */
final class Canonical {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    Canonical add(byte @Nullable [] value) {
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(value == null ? -1 : value.length).array());
        if (value != null) {
            bytes.writeBytes(value);
        }
        return this;
    }

    Canonical add(@Nullable String value) {
        return add(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    Canonical add(long value) {
        return add(ByteBuffer.allocate(8).putLong(value).array());
    }

    /** In microseconds since 1970, as PostgreSQL keeps it. */
    Canonical add(Instant value) {
        return add(ChronoUnit.MICROS.between(Instant.EPOCH, value));
    }

    Canonical add(List<String> values) {
        add(values.size());
        values.forEach(this::add);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
