package org.dueregard.platform.audit;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit trail.
 *
 * @param payload null once it was erased lawfully
 * @param digest SHA-256 over salt and payload
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
        byte[] digest) {

    /**
     * What an erasure takes away: the salt goes with the payload, so that a guess of the payload
     * cannot be tried against the digest.
     *
     * @param salt 32 random bytes
     * @param before JSON
     * @param after JSON
     */
    record Payload(
            byte[] salt, @Nullable String reason, @Nullable String before, @Nullable String after) {

        byte[] digest() {
            return new Canonical().add(salt).add(reason).add(before).add(after).sha256();
        }
    }

    boolean digestHolds() {
        return payload == null || MessageDigest.isEqual(payload.digest(), digest);
    }
}
