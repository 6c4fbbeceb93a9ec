package org.dueregard.monitoring.uploads;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.ingest.LargeFiles;
import org.dueregard.monitoring.ingest.OpenFile;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes large files in, one after the other, on every replica; each file is held by one of them.
 * Whatever goes wrong, it lets the file go and begins anew from the checkpoint: there is one way to
 * recover, and it is always taken. A file takes minutes, for which no thread of the pool is held.
 */
@ApplicationScoped
class UploadWorker {
    private static final Logger LOG = Logger.getLogger(UploadWorker.class);
    private static final int BUFFER = 1 << 16;

    private final Ingesting ingesting;
    private final Clearing clearing;
    private final Chunks chunks;
    private final LargeFiles files;
    private final UploadLimits limits;
    private final String url;
    private final String user;
    private final String password;
    private volatile boolean stopping;

    UploadWorker(
            Ingesting ingesting,
            Clearing clearing,
            Chunks chunks,
            LargeFiles files,
            UploadLimits limits,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.ingesting = ingesting;
        this.clearing = clearing;
        this.chunks = chunks;
        this.files = files;
        this.limits = limits;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Ends after the part that is under way. */
    void onStop(@Observes @Priority(1) ShutdownEvent ending) {
        stopping = true;
    }

    @Scheduled(
            identity = "uploads",
            every = "{dueregard.upload.look-every}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void goRound() {
        try {
            while (!stopping && takeDue(ingesting.due())) {
                // There may be more by now.
            }
        } catch (SQLException | RuntimeException away) {
            LOG.warnf("Uploads wait: %s", away.toString());
        }
    }

    @Scheduled(
            identity = "uploads-clearing",
            every = "{dueregard.upload.clear-every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void clear() {
        for (var upload : clearing.expired()) {
            while (!stopping && clearing.clear(upload)) {
                // There is more of it.
            }
        }
    }

    /** Whether it has taken up one of these at least. */
    private boolean takeDue(List<UUID> due) throws SQLException {
        if (due.isEmpty()) {
            return false;
        }
        var some = false;
        try (var holding = Holding.open(url, user, password)) {
            for (var upload : due) {
                if (!stopping && holding.hold(upload)) {
                    some |= take(upload, holding);
                    holding.letGo(upload);
                }
            }
        }
        return some;
    }

    /** Whether it came to something. */
    private boolean take(UUID upload, Holding holding) throws SQLException {
        try {
            if (ingesting.digest(upload).isEmpty()) {
                ingesting.found(upload, digest(upload));
            }
            var run = ingesting.begin(upload);
            if (run.isPresent()) {
                take(upload, run.get(), holding);
            }
            return true;
        } catch (IOException | RuntimeException | AssertionError failed) {
            // The driver's way to tell of a connection that was lost in the midst of a batch is an
            // AssertionError.
            LOG.warnf(failed, "Upload %s is tried again later", upload);
            ingesting.tryLater(upload);
            return false;
        }
    }

    private void take(UUID upload, Ingesting.Run run, Holding holding) throws SQLException {
        var bytes = chunks.open(upload);
        OpenFile file = null;
        try {
            file = open(run, bytes);
            file.skip(run.from().rowsRead());
            var parts = run.from().parts();
            while (!stopping && holding.lasts() && ingesting.takePart(upload, parts, file, bytes)) {
                parts++;
            }
        } catch (DomainException unreadable) {
            LOG.infof("Upload %s cannot be read on: %s", upload, unreadable.slug());
            ingesting.fail(upload, Failure.of(unreadable, file == null ? 0 : file.lastLine()));
        } finally {
            close(file);
        }
    }

    private OpenFile open(Ingesting.Run run, Chunks.Content bytes) {
        return files.open(
                run.sent().delivery(),
                bytes,
                run.sent().packing().contentEncoding(),
                limits.inflatedBytes());
    }

    private static void close(@Nullable OpenFile file) {
        if (file != null) {
            file.close();
        }
    }

    private String digest(UUID upload) throws IOException {
        var sha256 = Checksum.digest("SHA-256");
        var buffer = new byte[BUFFER];
        try (var content = chunks.open(upload)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                sha256.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
