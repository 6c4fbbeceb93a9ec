package org.dueregard.monitoring.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.monitoring.senders.Admitting;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Gives up rows that were set aside, and takes that back: what they say is kept either way. */
@ApplicationScoped
public class Discarding {
    private final Admitting admitting;
    private final Batches batches;
    private final Quarantine quarantine;
    private final Journal journal;
    private final InstantSource clock;

    Discarding(
            Admitting admitting,
            Batches batches,
            Quarantine quarantine,
            Journal journal,
            InstantSource clock) {
        this.admitting = admitting;
        this.batches = batches;
        this.quarantine = quarantine;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public QuarantinedRow discard(UUID id, long line, String reason, Caller by) {
        var batch = requireOwn(id, by);
        RejectionTransition.DISCARD.from(quarantine.requireLocked(batch, line).state());
        var now = clock.instant();
        quarantine.discard(batch, line, line, reason, by.person(), now);
        journal.record(new RejectionFact.Discarded(batch, line, now), by, reason);
        return quarantine.require(batch, line);
    }

    /** Discards all rows of a batch that are set aside, and answers how many they were. */
    @Transactional
    public int discardAll(UUID id, String reason, Caller by) {
        var batch = requireOwn(id, by);
        var now = clock.instant();
        var rows = quarantine.discard(batch, 0, Long.MAX_VALUE, reason, by.person(), now);
        if (rows > 0) {
            journal.record(new RejectionFact.AllDiscarded(batch, rows, now), by, reason);
        }
        return rows;
    }

    @Transactional
    public QuarantinedRow restore(UUID id, long line, String reason, Caller by) {
        var batch = requireOwn(id, by);
        var row = quarantine.requireLocked(batch, line);
        RejectionTransition.RESTORE.from(row.state());
        if (row.emptiedAt() != null) {
            throw DomainException.conflict(
                    "content-gone",
                    "Nothing is kept of it",
                    "What this row said was taken out at "
                            + row.emptiedAt()
                            + ". Send the record again.");
        }
        quarantine.restore(batch, line);
        journal.record(
                new RejectionFact.Restored(
                        batch, line, Objects.requireNonNull(row.ending()), clock.instant()),
                by,
                reason);
        return quarantine.require(batch, line);
    }

    private UUID requireOwn(UUID id, Caller by) {
        by.requireRole(Roles.DATA_PROVIDER);
        var batch = batches.require(id);
        admitting.requireOwn(batch.dataset(), batch.source(), by);
        return batch.id();
    }
}
