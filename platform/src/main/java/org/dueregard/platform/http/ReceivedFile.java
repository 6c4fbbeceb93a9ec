package org.dueregard.platform.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A body that went to disk; it is gone when the request ends, however that ends. */
@RequestScoped
public class ReceivedFile {
    private final ReceivedFiles directory;
    private @Nullable Path file;

    ReceivedFile(ReceivedFiles directory) {
        this.directory = directory;
    }

    public Path create() throws IOException {
        var created = directory.create();
        file = created;
        return created;
    }

    @PreDestroy
    void delete() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
