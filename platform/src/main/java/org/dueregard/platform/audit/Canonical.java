package org.dueregard.platform.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one byte form of a sequence of values, for digests: each value with its length in four bytes
 * before it (all ones for a value that is absent), so that no two sequences share a form.
 */
final class Canonical {
    private final MessageDigest sha256;

    Canonical() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    Canonical add(byte @Nullable [] value) {
        sha256.update(ByteBuffer.allocate(4).putInt(value == null ? -1 : value.length).array());
        if (value != null) {
            sha256.update(value);
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

    byte[] sha256() {
        return sha256.digest();
    }
}
