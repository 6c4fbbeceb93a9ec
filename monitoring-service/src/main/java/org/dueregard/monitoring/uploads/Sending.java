package org.dueregard.monitoring.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.senders.Admitting;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;

/** What the sender of a large file does until it has come whole. */
@ApplicationScoped
public class Sending {
    private final Datasets datasets;
    private final Admitting admitting;
    private final Uploads uploads;
    private final Chunks chunks;
    private final Journal journal;
    private final UploadLimits limits;
    private final InstantSource clock;

    Sending(
            Datasets datasets,
            Admitting admitting,
            Uploads uploads,
            Chunks chunks,
            Journal journal,
            UploadLimits limits,
            InstantSource clock) {
        this.datasets = datasets;
        this.admitting = admitting;
        this.uploads = uploads;
        this.chunks = chunks;
        this.journal = journal;
        this.limits = limits;
        this.clock = clock;
    }

    @Transactional
    public Upload begin(NewUpload sent, Caller by) {
        by.requireRole(Roles.DATA_PROVIDER);
        datasets.require(sent.dataset());
        if (sent.size() > limits.size()) {
            throw new DomainException(
                    Refusal.TOO_LARGE,
                    "upload-too-large",
                    "The file is too large",
                    "A file may have %d bytes as it is sent; this one has %d. Compress it, or send it in parts by a period that its rows name."
                            .formatted(limits.size(), sent.size()),
                    List.of(Violation.at("header:Upload-Length", "is at most " + limits.size())));
        }
        admitting.requireSender(sent.dataset(), sent.source(), by);
        var upload =
                Upload.begin(
                        Ids.next(), sent, by.person(), clock.instant(), limits.keepUnfinished());
        uploads.persist(upload);
        journal.record(upload.begun(), by, null);
        return upload;
    }

    /** The caller's own upload, of which there is something still. */
    @Transactional
    public Upload requireSendable(UUID id, Caller by) {
        var upload = requireOwn(uploads.require(id), by);
        if (upload.state() != UploadState.TAKEN_IN && !upload.hasContent(clock.instant())) {
            throw DomainException.notFound("content of the upload", id);
        }
        return upload;
    }

    /** The caller's own upload, of which bytes are missing from this offset on. */
    @Transactional
    public Upload requireReady(UUID id, long offset, Caller by) {
        var upload = requireOwn(uploads.require(id), by);
        upload.requireOffset(offset);
        return upload;
    }

    /** Keeps the bytes that come next, and answers how many have come now. */
    @Transactional
    public long append(UUID id, long offset, byte[] buffer, int length, Caller by) {
        return append(requireOwn(uploads.requireLocked(id), by), offset, buffer, length, by);
    }

    /** Keeps all that this gives, or nothing, and answers how many bytes have come now. */
    @Transactional
    public long appendAll(UUID id, long offset, InputStream content, Caller by) throws IOException {
        var upload = requireOwn(uploads.requireLocked(id), by);
        upload.requireOffset(offset);
        var buffer = new byte[limits.chunk()];
        for (var length = content.readNBytes(buffer, 0, buffer.length);
                length > 0;
                length = content.readNBytes(buffer, 0, buffer.length)) {
            append(upload, upload.received(), buffer, length, by);
        }
        return upload.received();
    }

    private long append(Upload upload, long offset, byte[] buffer, int length, Caller by) {
        upload.requireOffset(offset);
        var now = clock.instant();
        var completed = upload.receive(length, now, limits.keepUnfinished());
        chunks.add(upload.id(), offset, buffer, length);
        completed.ifPresent(fact -> journal.record(fact, by, null));
        return upload.received();
    }

    /** Throws away what has come; what was taken in before stays. */
    @Transactional
    public void giveUp(UUID id, Caller by) {
        var upload = requireOwn(uploads.requireLocked(id), by);
        journal.record(upload.giveUp("It was given up by its sender.", clock.instant()), by, null);
    }

    private static Upload requireOwn(Upload upload, Caller by) {
        by.requireRole(Roles.DATA_PROVIDER);
        upload.requireSender(by);
        return upload;
    }
}
