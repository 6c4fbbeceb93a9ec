package org.dueregard.platform.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Follows the chain link by link and says where it does not hold. Memory does not grow with the
 * chain: of the links that do not hold at most {@value #SUSPECTS} are kept, to find out whether
 * entries have changed places.
 */
final class ChainWalk {
    private static final int SUSPECTS = 200;

    private final Chain chain;
    private final AuditKeys keys;
    private final Findings findings;
    private final List<Row> suspects = new ArrayList<>();
    private long next = 1;
    private byte[] head;
    private long erased;

    ChainWalk(Chain chain, AuditKeys keys, Findings findings) {
        this.chain = chain;
        this.keys = keys;
        this.findings = findings;
        this.head = chain.genesis();
    }

    /**
     * A link with its entry.
     *
     * @param entry null where it is gone
     * @param erasureTold whether an erasure record, and an entry that tells of it, stand for the
     *     missing payload
     */
    record Row(Chain.Seal seal, @Nullable AuditEntry entry, boolean erasureTold) {}

    void visit(Row row) {
        var seal = row.seal;
        if (seal.position() > next) {
            findings.add(
                    Finding.Kind.SEALS_REMOVED,
                    next,
                    null,
                    seal.position() - next == 1
                            ? "The link at position "
                                    + next
                                    + " is gone, with its entry or without."
                            : "The links at positions "
                                    + next
                                    + " to "
                                    + (seal.position() - 1)
                                    + " are gone, with their entries or without.");
        } else if (!MessageDigest.isEqual(seal.previousHash(), head)) {
            findings.add(
                    Finding.Kind.SEAL_CHANGED,
                    seal.position(),
                    seal.entryId(),
                    "The link does not follow the one before it.");
        }
        next = seal.position() + 1;
        head = seal.hash();
        var entry = row.entry;
        if (entry == null) {
            findings.add(
                    Finding.Kind.ENTRY_REMOVED,
                    seal.position(),
                    seal.entryId(),
                    "The entry is gone; its link stands.");
        } else if (!MessageDigest.isEqual(
                chain.link(seal.position(), entry, seal.previousHash()), seal.hash())) {
            suspect(row);
        } else {
            checkEntry(entry, seal.position(), row.erasureTold);
        }
    }

    /** An entry that the sealer has not met yet: only its HMAC vouches for it. */
    void visitUnsealed(AuditEntry entry) {
        checkEntry(entry, null, true);
    }

    private void checkEntry(AuditEntry entry, @Nullable Long position, boolean erasureTold) {
        if (!isAuthored(entry)) {
            findings.add(
                    Finding.Kind.ENTRY_INSERTED,
                    position,
                    entry.id(),
                    "This service has not written the entry: its HMAC is of no key of the service.");
        }
        if (!entry.digestHolds()) {
            findings.add(
                    Finding.Kind.ENTRY_CHANGED,
                    position,
                    entry.id(),
                    "The payload (reason, before, after) is not the one that was written.");
        }
        if (entry.isErased()) {
            erased++;
            if (!erasureTold) {
                findings.add(
                        Finding.Kind.PAYLOAD_GONE,
                        position,
                        entry.id(),
                        "The payload is gone, and no lawful erasure tells of it.");
            }
        }
    }

    private void suspect(Row row) {
        if (suspects.size() < SUSPECTS) {
            suspects.add(row);
        } else {
            tell(row);
        }
    }

    /** After the last link: says of each one that did not hold what differs. */
    void end() {
        for (var row : suspects) {
            var other = sealedAt(row);
            if (other == null) {
                tell(row);
            } else {
                findings.add(
                        Finding.Kind.ENTRIES_REORDERED,
                        row.seal.position(),
                        row.seal.entryId(),
                        "The entry "
                                + entry(other).id()
                                + ", which stands at position "
                                + other.seal.position()
                                + ", was sealed here.");
            }
        }
    }

    /** The suspect whose entry was sealed at this one's position. */
    private @Nullable Row sealedAt(Row row) {
        for (var other : suspects) {
            if (other != row
                    && MessageDigest.isEqual(
                            chain.link(row.seal.position(), entry(other), row.seal.previousHash()),
                            row.seal.hash())) {
                return other;
            }
        }
        return null;
    }

    private void tell(Row row) {
        var entry = entry(row);
        var authored = isAuthored(entry);
        findings.add(
                authored ? Finding.Kind.SEAL_CHANGED : Finding.Kind.ENTRY_CHANGED,
                row.seal.position(),
                entry.id(),
                authored
                        ? "The entry is as the service wrote it; its link (position or hash) is not as it was sealed."
                        : entry.digestHolds()
                                ? "Who, when, what or the digest is not as it was written."
                                : "Who, when or what, and the payload, are not as they were written.");
    }

    private boolean isAuthored(AuditEntry entry) {
        var key = keys.known(entry.keyId());
        return key != null && MessageDigest.isEqual(key.mac(chain.authored(entry)), entry.mac());
    }

    private static AuditEntry entry(Row row) {
        if (row.entry == null) {
            throw new IllegalStateException("only rows with an entry are suspects");
        }
        return row.entry;
    }

    /** Position of the last link. */
    long length() {
        return next - 1;
    }

    byte[] head() {
        return head;
    }

    long erased() {
        return erased;
    }

    /** The row of a link. */
    static Row row(
            long position,
            UUID entryId,
            byte[] previousHash,
            byte[] hash,
            @Nullable AuditEntry entry,
            boolean erasureTold) {
        return new Row(new Chain.Seal(position, entryId, previousHash, hash), entry, erasureTold);
    }
}
