package org.dueregard.platform.audit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something in the audit trail that the service has not done.
 *
 * @param position position in the chain; null where it concerns none
 * @param what one sentence
 */
@Schema(name = "AuditFinding")
public record Finding(Kind kind, @Nullable Long position, @Nullable UUID entryId, String what) {

    /** What kind of tampering, or of loss, it looks like. */
    @Schema(name = "AuditFindingKind")
    public enum Kind {
        /** A sealed entry is not as it was written. */
        ENTRY_CHANGED,
        /** A sealed entry is gone. */
        ENTRY_REMOVED,
        /** An entry that the service has not written. */
        ENTRY_INSERTED,
        /** Entries stand at each other's position. */
        ENTRIES_REORDERED,
        /** A payload is gone, and no erasure tells of it. */
        PAYLOAD_GONE,
        /** A link of the chain is not as it was sealed. */
        SEAL_CHANGED,
        /** Links of the chain are gone. */
        SEALS_REMOVED,
        /** The chain is not the one that was signed. */
        CHAIN_REWRITTEN,
        /** The chain is shorter than when it was signed. */
        TAIL_MISSING,
        /** A checkpoint that no key of this service has signed. */
        CHECKPOINT_FORGED,
        /** A checkpoint is gone of which there is a copy. */
        CHECKPOINT_REMOVED,
        /**
         * The copies of the checkpoints could not be read, so the chain was not compared with them.
         */
        COPIES_UNREACHABLE
    }
}
