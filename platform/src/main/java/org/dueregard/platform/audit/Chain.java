package org.dueregard.platform.audit;

import java.util.UUID;

/**
 * How entries are bound to each other, in pure functions. Each service has a chain of its own: its
 * name goes into every hash.
 *
 * @param service such as {@code eia}
 */
record Chain(String service) {

    /** What the first entry follows. */
    byte[] genesis() {
        return new Canonical().add("due-regard-audit-genesis-v1").add(service).sha256();
    }

    /**
     * SHA-256 over position, entry and the hash before it. The payload is in it by its digest only,
     * so that the chain holds after an erasure.
     */
    byte[] link(long position, AuditEntry entry, byte[] previousHash) {
        return described(new Canonical().add("due-regard-audit-link-v1").add(service), entry)
                .add(position)
                .add(entry.keyId())
                .add(entry.mac())
                .add(previousHash)
                .sha256();
    }

    /** What the entry's HMAC is made over. */
    byte[] authored(AuditEntry entry) {
        return described(new Canonical().add("due-regard-audit-entry-v1").add(service), entry)
                .bytes();
    }

    /** What a checkpoint's signature is made over. */
    byte[] signed(Checkpoint checkpoint) {
        return new Canonical()
                .add("due-regard-audit-checkpoint-v1")
                .add(service)
                .add(checkpoint.position())
                .add(checkpoint.hash())
                .add(checkpoint.signedAt())
                .add(checkpoint.keyId())
                .bytes();
    }

    private static Canonical described(Canonical form, AuditEntry entry) {
        return form.add(entry.id().toString())
                .add(entry.at())
                .add(entry.person())
                .add(entry.posts())
                .add(entry.action())
                .add(entry.aggregateType())
                .add(entry.aggregateId())
                .add(entry.digest());
    }

    /** A link of the chain as it is stored. */
    record Seal(long position, UUID entryId, byte[] previousHash, byte[] hash) {}
}
