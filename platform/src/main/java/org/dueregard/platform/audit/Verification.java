package org.dueregard.platform.audit;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a walk over the whole audit trail has found.
 *
 * @param intact nothing was found, and the chain was compared with the copies of its checkpoints
 * @param sealed entries in the chain
 * @param unsealed committed entries that the sealer has still to chain: for these the service
 *     vouches by their HMAC only
 * @param erased entries whose payload was erased lawfully
 * @param headHash hash of the chain's last link, in hexadecimal
 * @param checkpoints signed checkpoints in the database
 * @param copies copies of them in Kafka
 * @param signedPosition position up to which the chain is signed; 0 where it is not
 * @param signedAt when it was signed last
 * @param findings at most 200 of them, the first in the chain first
 * @param findingsInAll how many there are
 */
@Schema(name = "AuditVerification")
public record Verification(
        boolean intact,
        String service,
        Instant verifiedAt,
        long sealed,
        long unsealed,
        long erased,
        String headHash,
        long checkpoints,
        long copies,
        long signedPosition,
        @Nullable Instant signedAt,
        List<Finding> findings,
        long findingsInAll) {}
