package org.dueregard.platform.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Where bodies lie while they are dealt with. What a killed process has left is swept at the start.
 */
@ApplicationScoped
class ReceivedFiles {
    private static final Logger LOG = Logger.getLogger(ReceivedFiles.class);
    private static final Duration LONGEST_REQUEST = Duration.ofHours(1);

    private final Path directory;
    private final InstantSource clock;

    ReceivedFiles(
            @ConfigProperty(name = "dueregard.http.body-directory") Path directory,
            InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    Path create() throws IOException {
        Files.createDirectories(directory);
        return Files.createTempFile(directory, "body-", "");
    }

    /** Another replica may be dealing with the younger ones. */
    void sweep(@Observes StartupEvent started) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        var oldest = clock.instant().minus(LONGEST_REQUEST);
        try (var left = Files.newDirectoryStream(directory, "body-*")) {
            for (var file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException unswept) {
            LOG.warnf("Old request bodies stay in %s: %s", directory, unswept);
        }
    }
}
