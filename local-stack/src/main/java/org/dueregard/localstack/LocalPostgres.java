package org.dueregard.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL without Docker: the server's own binaries, started as a process of this
 * machine, with the databases and roles of {@link Database} in it.
 *
 * <p>A durable one keeps its promises over a power cut; {@link #forTests} trades them for speed.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final String INITIALISED = "due-regard-initialised";

    private final Path dataDirectory;
    private final @Nullable Path binaries;
    private final int port;
    private final boolean durable;
    private final @Nullable Path log;
    private @Nullable EmbeddedPostgres server;

    private LocalPostgres(
            Path dataDirectory,
            @Nullable Path binaries,
            int port,
            boolean durable,
            @Nullable Path log) {
        this.dataDirectory = dataDirectory;
        this.binaries = binaries;
        this.port = port;
        this.durable = durable;
        this.log = log;
    }

    /**
     * A server whose data lies in {@code dataDirectory} and outlives it; what is durable also
     * outlives a power cut. The unpacked binaries are kept in {@code binaries}.
     */
    public static LocalPostgres of(
            Path dataDirectory, Path binaries, int port, boolean durable, Path log) {
        return new LocalPostgres(dataDirectory, binaries, port, durable, log);
    }

    /** A server that is fast and forgets everything when the machine stops. */
    public static LocalPostgres forTests(Path dataDirectory) {
        return new LocalPostgres(dataDirectory, null, Ports.free(), false, null);
    }

    public synchronized LocalPostgres start() {
        if (server != null) {
            return this;
        }
        try {
            var fresh = prepareDataDirectory();
            if (log != null) {
                Files.createDirectories(log.getParent());
            }
            server = builder().start();
            if (fresh) {
                createDatabases();
                Files.createFile(dataDirectory.resolve(INITIALISED));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "PostgreSQL did not start with the data in " + dataDirectory, e);
        } catch (SQLException e) {
            throw new IllegalStateException("The databases could not be created", e);
        }
    }

    /** Ends the server at once; open connections break, the data stays. */
    public synchronized void stop() {
        if (server == null) {
            return;
        }
        try {
            keepFromBeingSwept();
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        } finally {
            server = null;
        }
    }

    /** Kills the server with everything that it has started, in whatever it is doing. */
    public synchronized void kill() {
        if (server == null) {
            return;
        }
        try {
            var postmaster =
                    Long.parseLong(
                            Files.readAllLines(dataDirectory.resolve("postmaster.pid"))
                                    .getFirst()
                                    .strip());
            ProcessHandle.of(postmaster)
                    .ifPresent(
                            handle -> {
                                // First the one that would start others anew.
                                var children = handle.descendants().toList();
                                handle.destroyForcibly();
                                children.forEach(ProcessHandle::destroyForcibly);
                            });
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be killed", e);
        }
        stop();
    }

    public synchronized void restart() {
        stop();
        start();
    }

    @Override
    public void close() {
        stop();
    }

    public int port() {
        return port;
    }

    public Path dataDirectory() {
        return dataDirectory;
    }

    public String jdbcUrl(Database database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database.databaseName();
    }

    /** A connection as the superuser, for what neither the owner nor the service may do. */
    public synchronized Connection asSuperuser(String databaseName) throws SQLException {
        var running = server;
        if (running == null) {
            throw new IllegalStateException("PostgreSQL is stopped");
        }
        return running.getDatabase("postgres", databaseName).getConnection();
    }

    private boolean prepareDataDirectory() throws IOException {
        if (Files.exists(dataDirectory.resolve(INITIALISED))) {
            return false;
        }
        // Either new, or a first start that was interrupted: nothing of value is in it yet.
        Directories.delete(dataDirectory);
        Files.createDirectories(dataDirectory);
        Files.setPosixFilePermissions(dataDirectory, PosixFilePermissions.fromString("rwx------"));
        return true;
    }

    private EmbeddedPostgres.Builder builder() {
        var builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(dataDirectory)
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setPort(port)
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("unix_socket_directories", "")
                        .setServerConfig("max_connections", "200");
        if (binaries != null) {
            builder.setOverrideWorkingDirectory(binaries.toFile());
        }
        if (log != null) {
            // Its own file: the server must be able to write when the launcher is gone.
            builder.setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
        }
        return durable
                ? builder.setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                : builder.setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("wal_level", "minimal")
                        .setServerConfig("max_wal_senders", "0");
    }

    private void createDatabases() throws SQLException {
        for (var database : Database.values()) {
            try (var connection = asSuperuser("postgres");
                    var statement = connection.createStatement()) {
                for (var role : new String[] {database.owner(), database.role()}) {
                    statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(role, role));
                }
                statement.execute(
                        "CREATE DATABASE %s OWNER %s"
                                .formatted(database.databaseName(), database.owner()));
                statement.execute(
                        "REVOKE CONNECT, TEMPORARY ON DATABASE %s FROM PUBLIC"
                                .formatted(database.databaseName()));
                statement.execute(
                        "GRANT CONNECT, TEMPORARY ON DATABASE %s TO %s"
                                .formatted(database.databaseName(), database.role()));
            }
            try (var connection = asSuperuser(database.databaseName());
                    var statement = connection.createStatement()) {
                statement.execute("ALTER SCHEMA public OWNER TO " + database.owner());
                statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
                statement.execute("GRANT USAGE ON SCHEMA public TO " + database.role());
            }
        }
    }

    /** The embedded server sweeps unlocked data directories with an old lock file. */
    private void keepFromBeingSwept() throws IOException {
        var lock = dataDirectory.resolve("epg-lock");
        if (Files.exists(lock)) {
            Files.setLastModifiedTime(lock, FileTime.from(Instant.now()));
        }
    }
}
