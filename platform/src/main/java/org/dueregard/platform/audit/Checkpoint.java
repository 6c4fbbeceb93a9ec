package org.dueregard.platform.audit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The chain's head at a moment, signed.
 *
 * @param hash hash of the last seal
 * @param keyId key of the signature
 */
record Checkpoint(long position, byte[] hash, Instant signedAt, String keyId, byte[] signature) {

    /** The copy that leaves the database. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Copy(
            String service,
            long position,
            String hash,
            Instant signedAt,
            String keyId,
            String signature) {

        Checkpoint checkpoint() {
            return new Checkpoint(
                    position,
                    HexFormat.of().parseHex(hash),
                    signedAt,
                    keyId,
                    Base64.getDecoder().decode(signature));
        }
    }

    Copy copy(String service) {
        return new Copy(
                service,
                position,
                HexFormat.of().formatHex(hash),
                signedAt,
                keyId,
                Base64.getEncoder().encodeToString(signature));
    }
}
