package org.dueregard.monitoring.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.ingest.FileReceipts;
import org.dueregard.monitoring.ingest.LargeFiles;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;

/** Throws away the content of files that are in, were given up, or were never finished. */
@ApplicationScoped
class Clearing {
    private static final String EXPIRED = "No byte of it has come for too long.";

    /** Pieces that one transaction drops. */
    private static final int AT_ONCE = 64;

    private final Uploads uploads;
    private final Chunks chunks;
    private final LargeFiles files;
    private final FileReceipts receipts;
    private final Journal journal;
    private final InstantSource clock;

    Clearing(
            Uploads uploads,
            Chunks chunks,
            LargeFiles files,
            FileReceipts receipts,
            Journal journal,
            InstantSource clock) {
        this.uploads = uploads;
        this.chunks = chunks;
        this.files = files;
        this.receipts = receipts;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    List<UUID> expired() {
        return uploads.expired(clock.instant());
    }

    /**
     * Throws some of it away, and answers whether there is more. How many rows of each content
     * there are is kept where a row of the file may be repaired still.
     */
    @Transactional
    boolean clear(UUID id) {
        var now = clock.instant();
        var upload = uploads.requireLocked(id);
        if (!upload.hasExpired(now)) {
            return false;
        }
        if (upload.state() == UploadState.RECEIVING) {
            journal.record(upload.giveUp(EXPIRED, now), Caller.system("monitoring"), EXPIRED);
        }
        if (chunks.drop(id, AT_ONCE) == AT_ONCE) {
            return true;
        }
        if (receipts.of(id).rejected() == 0) {
            files.forget(id);
        }
        upload.dropContent();
        return false;
    }
}
