package org.dueregard.monitoring.uploads;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.monitoring.ingest.BatchFormat;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A large file while it comes, and while it is taken in. */
@Entity
@Table(name = "upload")
public class Upload {
    @Id private UUID id;
    private String dataset;
    private String source;
    private String file;

    @Enumerated(EnumType.STRING)
    private BatchFormat format;

    @Enumerated(EnumType.STRING)
    private Packing packing;

    private long size;
    private @Nullable String sha256;
    private @Nullable String digest;
    private String begunBy;
    private Instant begunAt;

    @Enumerated(EnumType.STRING)
    private UploadState state;

    private long received;
    private @Nullable Instant completedAt;
    private int parts;
    private long rowsRead;
    private long bytesRead;
    private long lastLine;
    private @Nullable Instant progressAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant runSince;
    private long runRows;
    private long runBytes;
    private int tries;
    private @Nullable Instant nextTryAt;
    private @Nullable String reason;
    @Embedded private @Nullable Failure failure;
    private boolean contentKept;
    private @Nullable Instant contentUntil;

    protected Upload() {}

    private Upload(UUID id, NewUpload sent, Person by, Instant at, Instant keptUntil) {
        this.id = id;
        this.dataset = sent.dataset();
        this.source = sent.source();
        this.file = sent.file();
        this.format = sent.format();
        this.packing = sent.packing();
        this.size = sent.size();
        this.sha256 = sent.sha256();
        this.begunBy = by.sub();
        this.begunAt = at;
        this.state = UploadState.RECEIVING;
        this.contentKept = true;
        this.contentUntil = keptUntil;
    }

    static Upload begin(UUID id, NewUpload sent, Person by, Instant at, Duration kept) {
        return new Upload(id, sent, by, at, at.plus(kept));
    }

    UploadFact.Begun begun() {
        return new UploadFact.Begun(id, sent(), begunAt);
    }

    /** What was said of it when it was begun. */
    NewUpload sent() {
        return new NewUpload(dataset, source, file, format, packing, size, sha256);
    }

    void requireSender(Caller by) {
        if (!by.person().sub().equals(begunBy)) {
            throw DomainException.forbidden(
                    "not-your-upload",
                    "Somebody else has begun this upload; only they may send it or give it up.");
        }
    }

    /** An administrator may stop what runs, and let it run on. */
    void requireSteerable(Caller by) {
        if (!by.has(Roles.ADMINISTRATOR)) {
            requireSender(by);
        }
    }

    /** Refuses bytes that do not follow those that have come. */
    void requireOffset(long offset) {
        if (state != UploadState.RECEIVING) {
            throw DomainException.illegalTransition(
                    "Bytes are taken while an upload is RECEIVING; this one is %s."
                            .formatted(state));
        }
        if (offset != received) {
            throw DomainException.conflict(
                    "upload-offset",
                    "Not where the upload goes on",
                    "%d bytes have come; send on from there. HEAD tells the offset in Upload-Offset."
                            .formatted(received));
        }
    }

    /** Takes note of bytes that have come; tells when they were the last ones. */
    Optional<UploadFact> receive(int bytes, Instant at, Duration kept) {
        if (received + bytes > size) {
            throw new DomainException(
                    Refusal.TOO_LARGE,
                    "upload-too-large",
                    "More than was said",
                    "The upload was begun with %d bytes in Upload-Length; these are more. %d have come."
                            .formatted(size, received),
                    List.of());
        }
        received += bytes;
        contentUntil = at.plus(kept);
        if (received < size) {
            return Optional.empty();
        }
        state = UploadTransition.COMPLETE.from(state);
        completedAt = at;
        contentUntil = null;
        return Optional.of(new UploadFact.Completed(id, size, at));
    }

    /** Takes note of the SHA-256 of what has come; a refusal where another one was said. */
    Optional<UploadFact> found(String digest, Instant at, Duration kept) {
        if (sha256 != null && !sha256.equals(digest)) {
            return Optional.of(fail(Failure.damaged(digest), at, kept));
        }
        this.digest = digest;
        return Optional.empty();
    }

    /** A worker begins, or goes on where another one has left off. */
    void run(Instant at) {
        if (state != UploadState.TAKING_IN) {
            state = UploadTransition.START.from(state);
        }
        if (startedAt == null) {
            startedAt = at;
        }
        runSince = at;
        runRows = rowsRead;
        runBytes = bytesRead;
    }

    void advance(Checkpoint to, Instant at) {
        parts = to.parts();
        rowsRead = to.rowsRead();
        bytesRead = to.bytesRead();
        lastLine = to.lastLine();
        progressAt = at;
        tries = 0;
        nextTryAt = null;
    }

    UploadFact finish(Instant at) {
        state = UploadTransition.FINISH.from(state);
        bytesRead = size;
        progressAt = at;
        endedAt = at;
        contentUntil = at;
        return new UploadFact.TakenIn(id, digest, parts, rowsRead, at);
    }

    UploadFact fail(Failure failure, Instant at, Duration kept) {
        state = UploadTransition.FAIL.from(state);
        this.failure = failure;
        stop(at, kept);
        return new UploadFact.Failed(id, failure, parts, rowsRead, at);
    }

    /** Takes note of a run that came to nothing; the last one that is worth it fails the upload. */
    Optional<UploadFact> tryLater(Instant at, Duration pause, int most, Duration kept) {
        tries++;
        if (tries >= most) {
            return Optional.of(fail(Failure.ofOurs(tries, lastLine), at, kept));
        }
        nextTryAt = at.plus(pause.multipliedBy(1L << Math.min(tries - 1, 8)));
        return Optional.empty();
    }

    UploadFact cancel(String reason, Instant at, Duration kept) {
        var former = state;
        state = UploadTransition.CANCEL.from(former);
        this.reason = reason;
        stop(at, kept);
        return new UploadFact.Cancelled(id, former, parts, rowsRead, at);
    }

    private void stop(Instant at, Duration kept) {
        endedAt = at;
        contentUntil = at.plus(kept);
        runSince = null;
    }

    UploadFact resume(Instant at, Duration kept) {
        var former = state;
        var next =
                (received < size && former == UploadState.CANCELLED
                                ? UploadTransition.RECEIVE_ON
                                : UploadTransition.RESUME)
                        .from(former);
        if (!hasContent(at)) {
            throw DomainException.conflict(
                    "upload-content-gone",
                    "Nothing to go on with",
                    "The content of this upload was thrown away. Send the file again as a new upload: what was taken in of it is all duplicates.");
        }
        state = next;
        contentUntil = next == UploadState.RECEIVING ? at.plus(kept) : null;
        reason = null;
        failure = null;
        endedAt = null;
        tries = 0;
        nextTryAt = null;
        return new UploadFact.Resumed(id, former, next, at);
    }

    UploadFact giveUp(String reason, Instant at) {
        var former = state;
        state = UploadTransition.GIVE_UP.from(former);
        this.reason = reason;
        failure = null;
        endedAt = at;
        contentUntil = at;
        return new UploadFact.GivenUp(id, former, at);
    }

    /** Nobody has sent it on, or wants to. */
    boolean hasExpired(Instant at) {
        return contentKept && contentUntil != null && !at.isBefore(contentUntil);
    }

    void dropContent() {
        contentKept = false;
    }

    /** Whether its bytes are there still. */
    public boolean hasContent(Instant at) {
        return contentKept && !hasExpired(at);
    }

    boolean isAt(int parts) {
        return state == UploadState.TAKING_IN && this.parts == parts;
    }

    /** How fast it goes, or went in its last run. */
    public Pace pace() {
        return runSince == null || progressAt == null
                ? Pace.UNKNOWN
                : Pace.of(
                        Duration.between(runSince, progressAt),
                        rowsRead - runRows,
                        bytesRead - runBytes,
                        size - bytesRead);
    }

    public UUID id() {
        return id;
    }

    public String dataset() {
        return dataset;
    }

    public String source() {
        return source;
    }

    public String file() {
        return file;
    }

    public BatchFormat format() {
        return format;
    }

    public Packing packing() {
        return packing;
    }

    public long size() {
        return size;
    }

    /** SHA-256 of what has come; null before it has come whole. */
    public @Nullable String digest() {
        return digest;
    }

    Person begunBy() {
        return new Person(begunBy);
    }

    public Instant begunAt() {
        return begunAt;
    }

    public UploadState state() {
        return state;
    }

    public long received() {
        return received;
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }

    public Checkpoint checkpoint() {
        return new Checkpoint(parts, rowsRead, bytesRead, lastLine);
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Why it was cancelled. */
    public @Nullable String reason() {
        return reason;
    }

    public @Nullable Failure failure() {
        return failure;
    }

    /** Until when what is not finished can be gone on with; null where nothing is thrown away. */
    public @Nullable Instant contentUntil() {
        return contentUntil;
    }
}
