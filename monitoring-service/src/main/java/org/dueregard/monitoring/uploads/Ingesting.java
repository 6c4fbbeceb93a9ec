package org.dueregard.monitoring.uploads;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dueregard.monitoring.ingest.FilePart;
import org.dueregard.monitoring.ingest.LargeFiles;
import org.dueregard.monitoring.ingest.OpenFile;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;

/**
 * Takes a file in that has come whole, step by step. Each step locks the upload and looks where it
 * is: so a worker that was thought dead, and another one in its place, never do the same one.
 */
@ApplicationScoped
class Ingesting {
    /** Seconds in which a part of slow rows on a slow machine is done. */
    private static final int LONGEST = 900;

    private final Uploads uploads;
    private final LargeFiles files;
    private final Journal journal;
    private final UploadLimits limits;
    private final InstantSource clock;

    Ingesting(
            Uploads uploads,
            LargeFiles files,
            Journal journal,
            UploadLimits limits,
            InstantSource clock) {
        this.uploads = uploads;
        this.files = files;
        this.journal = journal;
        this.limits = limits;
        this.clock = clock;
    }

    /** What a worker goes by. */
    record Run(NewUpload sent, Checkpoint from) {}

    /** Those that wait for a worker, the oldest first. */
    @Transactional
    List<UUID> due() {
        return uploads.due(clock.instant());
    }

    /** The digest of what has come; null where that is to be found out yet. */
    @Transactional
    Optional<String> digest(UUID id) {
        return Optional.ofNullable(uploads.require(id).digest());
    }

    /** Takes note of what has come; where it is something else than was said, it fails. */
    @Transactional
    void found(UUID id, String digest) {
        var upload = uploads.requireLocked(id);
        if (upload.state() == UploadState.WAITING) {
            upload.found(digest, clock.instant(), limits.keepUnfinished())
                    .ifPresent(fact -> journal.record(fact, sender(upload), null));
        }
    }

    /** Begins, or goes on where another worker has left off; nothing where it was stopped. */
    @Transactional
    Optional<Run> begin(UUID id) {
        var upload = uploads.requireLocked(id);
        if (upload.state() != UploadState.WAITING && upload.state() != UploadState.TAKING_IN) {
            return Optional.empty();
        }
        upload.run(clock.instant());
        return Optional.of(new Run(upload.sent(), upload.checkpoint()));
    }

    /**
     * Takes the next part in, and saves how far that is, in one transaction.
     *
     * @param parts how many this worker knows to be in
     * @param bytes tells how many were read
     * @return whether there is another part to be taken in by this worker
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    boolean takePart(UUID id, int parts, OpenFile file, Chunks.Content bytes) {
        var upload = uploads.requireLocked(id);
        if (!upload.isAt(parts)) {
            return false;
        }
        var batch =
                files.takeIn(
                        file,
                        new FilePart(id, parts + 1),
                        limits.rowsAtOnce(),
                        Objects.requireNonNull(upload.digest()),
                        sender(upload));
        var now = clock.instant();
        upload.advance(
                new Checkpoint(
                        batch.isPresent() ? parts + 1 : parts,
                        file.rowsRead(),
                        bytes.position(),
                        file.lastLine()),
                now);
        if (file.ended()) {
            journal.record(upload.finish(now), sender(upload), null);
        }
        return !file.ended();
    }

    /** It cannot be read on. */
    @Transactional
    void fail(UUID id, Failure failure) {
        var upload = uploads.requireLocked(id);
        if (upload.state() == UploadState.WAITING || upload.state() == UploadState.TAKING_IN) {
            journal.record(
                    upload.fail(failure, clock.instant(), limits.keepUnfinished()),
                    sender(upload),
                    null);
        }
    }

    /** Nobody knows why it came to nothing: another try may come to more. */
    @Transactional
    void tryLater(UUID id) {
        var upload = uploads.requireLocked(id);
        if (upload.state() == UploadState.WAITING || upload.state() == UploadState.TAKING_IN) {
            upload.tryLater(
                            clock.instant(),
                            limits.pause(),
                            limits.tries(),
                            limits.keepUnfinished())
                    .ifPresent(fact -> journal.record(fact, sender(upload), null));
        }
    }

    /** What is taken in comes from whoever has sent it. */
    private static Caller sender(Upload upload) {
        return new Caller(upload.begunBy(), Set.of(Roles.DATA_PROVIDER), Set.of());
    }
}
