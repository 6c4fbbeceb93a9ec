package org.dueregard.monitoring.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.Bounded;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;
import org.jboss.logging.Logger;

/**
 * Bytes on their way from a connection into the database, a piece at a time. No connection of the
 * database is held while the sender is waited for.
 */
@ApplicationScoped
public class Arrival {
    private static final Logger LOG = Logger.getLogger(Arrival.class);

    private final Sending sending;
    private final UploadLimits limits;

    Arrival(Sending sending, UploadLimits limits) {
        this.sending = sending;
        this.limits = limits;
    }

    /**
     * Keeps what comes, up to where the connection breaks, and answers how many bytes there are.
     */
    public long take(UUID upload, long offset, InputStream body, Caller by) {
        sending.requireReady(upload, offset, by);
        var buffer = new byte[limits.chunk()];
        var position = offset;
        var length = 0;
        do {
            length = fill(buffer, body);
            if (length > 0) {
                position = sending.append(upload, position, buffer, length, by);
            }
        } while (length == buffer.length);
        return position;
    }

    /** As much as comes: all of the buffer, or less where the body ends or breaks off. */
    private static int fill(byte[] buffer, InputStream body) {
        var length = 0;
        try {
            while (length < buffer.length) {
                var read = body.read(buffer, length, buffer.length - length);
                if (read < 0) {
                    break;
                }
                length += read;
            }
        } catch (IOException brokenOff) {
            LOG.debug("An upload broke off; what has come is kept", brokenOff);
        }
        return length;
    }

    /**
     * Keeps a body that its sender has summed up: all of it when it is what was sent, otherwise
     * nothing.
     *
     * @param waiting where it lies until that is known
     */
    public long takeChecked(
            UUID upload, long offset, InputStream body, Checksum checksum, Path waiting, Caller by)
            throws IOException {
        sending.requireReady(upload, offset, by);
        try (var bytes = checksum.watch(Bounded.bytes(body, limits.checkedBody()));
                var disk = Files.newOutputStream(waiting)) {
            bytes.transferTo(disk);
            if (!checksum.isOf(bytes)) {
                throw new DomainException(
                        Refusal.DAMAGED,
                        "upload-checksum",
                        "Not what was sent",
                        "The checksum of what has come is another one than was said. Nothing of it was kept; send it again.",
                        List.of(Violation.at("header:Upload-Checksum", "is that of the body")));
            }
        }
        try (var bytes = Files.newInputStream(waiting)) {
            return sending.appendAll(upload, offset, bytes, by);
        }
    }
}
