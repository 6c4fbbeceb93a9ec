package org.dueregard.platform.audit;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit trail.
 *
 * @param payload null once it was erased
 * @param digest SHA-256 over salt and payload
 * @param keyId which key the HMAC is made with
 * @param mac HMAC over all but the payload, which the digest stands for
 */
record AuditEntry(
        UUID id,
        Instant at,
        String person,
        List<String> posts,
        String action,
        String aggregateType,
        String aggregateId,
        @Nullable Payload payload,
        byte[] digest,
        String keyId,
        byte[] mac) {

    /**
     * What an erasure takes away: the salt goes with the payload, so that a guess of the payload
     * cannot be tried against the digest.
     *
     * @param salt 32 random bytes
     * @param before JSON
     * @param after JSON
     */
    record Payload(
            byte @Nullable [] salt,
            @Nullable String reason,
            @Nullable String before,
            @Nullable String after) {

        byte[] digest() {
            return new Canonical().add(salt).add(reason).add(before).add(after).sha256();
        }
    }

    boolean isErased() {
        return payload == null;
    }

    /** Whether the payload is the one that was written, or is gone. */
    boolean digestHolds() {
        return payload == null || MessageDigest.isEqual(payload.digest(), digest);
    }
}
