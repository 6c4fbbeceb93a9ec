package org.dueregard.localstack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dueregard.localstack.AuditKeys;
import org.dueregard.localstack.Database;
import org.dueregard.localstack.Directories;
import org.dueregard.localstack.LocalKafka;
import org.dueregard.localstack.LocalMail;
import org.dueregard.localstack.LocalPostgres;
import org.dueregard.localstack.Ports;
import org.dueregard.localstack.Topic;
import org.jspecify.annotations.Nullable;

/** Starts each server on its first use and stops them all with the JVM. */
public final class SharedServers implements Servers {

    private static @Nullable SharedServers instance;

    /** Loggers are weakly held; these keep their level. */
    private static final List<Logger> QUIET =
            List.of(
                    Logger.getLogger("kafka"),
                    Logger.getLogger("org.apache.kafka"),
                    Logger.getLogger("state.change.logger"),
                    Logger.getLogger("io.zonky"));

    private final LocalPostgres postgres;
    private final LocalKafka kafka;
    private final TestIssuer issuer;
    private final LocalMail mail;
    private final Path directory;
    private boolean storesStarted;

    private SharedServers() {
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        // Beneath the embedded server's own directory, where it sweeps up after killed JVMs.
        directory =
                Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "embedded-pg",
                        "due-regard-" + UUID.randomUUID());
        postgres = LocalPostgres.forTests(directory);
        kafka = LocalKafka.onAnyPort(beside("-kafka"));
        issuer = TestIssuer.start();
        mail = LocalMail.on(beside("-mails"), Ports.free());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "test-servers-stop"));
    }

    /** Starts PostgreSQL and Kafka at the first question about one; many tests need neither. */
    private synchronized void startStores() {
        if (storesStarted) {
            return;
        }
        storesStarted = true;
        var startingPostgres = CompletableFuture.runAsync(postgres::start);
        kafka.start();
        startingPostgres.join();
    }

    /** The one instance of the system class loader; called by reflection from the others. */
    public static synchronized SharedServers instance() {
        if (instance == null) {
            instance = new SharedServers();
        }
        return instance;
    }

    /** The servers of this JVM, whatever class loader asks. */
    static Servers shared() {
        try {
            var shared =
                    Class.forName(
                            SharedServers.class.getName(),
                            true,
                            ClassLoader.getSystemClassLoader());
            if (shared == SharedServers.class) {
                return instance();
            }
            var target = shared.getMethod("instance").invoke(null);
            return (Servers)
                    Proxy.newProxyInstance(
                            Servers.class.getClassLoader(),
                            new Class<?>[] {Servers.class},
                            (proxy, method, arguments) -> {
                                try {
                                    return shared.getMethod(
                                                    method.getName(), method.getParameterTypes())
                                            .invoke(target, arguments);
                                } catch (InvocationTargetException e) {
                                    throw e.getTargetException();
                                }
                            });
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The test servers could not be started", e);
        }
    }

    @Override
    public String jdbcUrl(String database) {
        startStores();
        return postgres.jdbcUrl(Database.named(database));
    }

    @Override
    public int postgresPort() {
        startStores();
        return postgres.port();
    }

    @Override
    public void startPostgres() {
        startStores();
        postgres.start();
    }

    @Override
    public void stopPostgres() {
        startStores();
        postgres.stop();
    }

    @Override
    public int kafkaPort() {
        startStores();
        return kafka.port();
    }

    @Override
    public void startKafka() {
        startStores();
        kafka.start();
    }

    @Override
    public void stopKafka() {
        startStores();
        kafka.stop();
    }

    @Override
    public void createTopic(String name, int partitions, boolean compacted) {
        startStores();
        kafka.createTopics(List.of(new Topic(name, partitions, compacted)));
    }

    @Override
    public String issuer() {
        return issuer.url();
    }

    @Override
    public String keyId() {
        return issuer.keyId();
    }

    @Override
    public PrivateKey signingKey() {
        return issuer.signingKey();
    }

    @Override
    public void rotateKey() {
        issuer.rotateKey();
    }

    @Override
    public Callable<Void> holdKeys() {
        return issuer.holdKeys();
    }

    @Override
    public int keyRequests() {
        return issuer.keyRequests();
    }

    @Override
    public synchronized String auditKey() {
        return AuditKeys.keptIn(beside("-audit-key.pem")).toString();
    }

    @Override
    public int smtpPort() {
        return mail.port();
    }

    @Override
    public void startSmtp() {
        mail.start();
    }

    @Override
    public void stopSmtp() {
        mail.stop();
    }

    @Override
    public void refuseLetters(int code) {
        mail.refuseWith(code);
    }

    @Override
    public List<Path> letters() {
        return mail.letters();
    }

    private Path beside(String ending) {
        return directory.resolveSibling(directory.getFileName() + ending);
    }

    private void stop() {
        mail.stop();
        issuer.stop();
        kafka.stop();
        postgres.stop();
        try {
            Directories.delete(directory);
            Directories.delete(beside("-kafka"));
            Directories.delete(beside("-mails"));
            Files.deleteIfExists(beside("-audit-key.pem"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
