package org.dueregard.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka broker and controller inside this process, on the loopback address, with the topics
 * of {@link Topic} in it. What was acknowledged is still there after a restart on the same log
 * directory.
 */
public final class LocalKafka implements AutoCloseable {

    private static final int NODE = 1;
    private static final String CONTROLLER = "CONTROLLER";

    private final Path logDirectory;
    private final int port;
    private @Nullable KafkaRaftServer server;

    private LocalKafka(Path logDirectory, int port) {
        this.logDirectory = logDirectory;
        this.port = port;
    }

    public static LocalKafka on(Path logDirectory, int port) {
        return new LocalKafka(logDirectory, port);
    }

    public static LocalKafka onAnyPort(Path logDirectory) {
        return new LocalKafka(logDirectory, Ports.free());
    }

    public synchronized LocalKafka start() {
        if (server != null) {
            return this;
        }
        // The broker finds its own classes by the thread's class loader, which in a test of a
        // service belongs to an application that comes and goes.
        // It logs through SLF4J; that Log4j finds no provider of its own is no error here.
        System.setProperty(
                "log4j2.StatusLogger.level",
                System.getProperty("log4j2.StatusLogger.level", "OFF"));
        var thread = Thread.currentThread();
        var callersLoader = thread.getContextClassLoader();
        thread.setContextClassLoader(LocalKafka.class.getClassLoader());
        try {
            format();
            var starting = new KafkaRaftServer(new KafkaConfig(config(), false), Time.SYSTEM);
            starting.startup();
            server = starting;
            createTopics(Topic.all());
        } finally {
            thread.setContextClassLoader(callersLoader);
        }
        return this;
    }

    /** Ends the broker; clients see it vanish, the log stays. */
    public synchronized void stop() {
        if (server == null) {
            return;
        }
        server.shutdown();
        server.awaitShutdown();
        server = null;
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

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Creates those of the topics that do not exist yet. */
    public void createTopics(Collection<Topic> topics) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            var existing = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            var missing =
                    topics.stream()
                            .filter(topic -> !existing.contains(topic.name()))
                            .map(Topic::asNewTopic)
                            .toList();
            admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The topics could not be created", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating topics", e);
        }
    }

    private Map<String, String> config() {
        var controllerPort = Ports.free();
        var config = new HashMap<String, String>();
        config.put("process.roles", "broker,controller");
        config.put("node.id", String.valueOf(NODE));
        config.put(
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,%s://127.0.0.1:%d"
                        .formatted(port, CONTROLLER, controllerPort));
        config.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        config.put("controller.listener.names", CONTROLLER);
        config.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        config.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        config.put("log.dirs", logDirectory.toString());
        config.put("auto.create.topics.enable", "false");
        config.put("num.partitions", "3");
        config.put("offsets.topic.replication.factor", "1");
        config.put("offsets.topic.num.partitions", "3");
        config.put("transaction.state.log.replication.factor", "1");
        config.put("transaction.state.log.min.isr", "1");
        config.put("transaction.state.log.num.partitions", "3");
        config.put("share.coordinator.state.topic.replication.factor", "1");
        config.put("share.coordinator.state.topic.min.isr", "1");
        config.put("group.initial.rebalance.delay.ms", "0");
        // Committed offsets of a consumer that was switched off must wait for it.
        config.put("offsets.retention.minutes", String.valueOf(10 * 365 * 24 * 60));
        config.put("log.cleaner.dedupe.buffer.size", String.valueOf(4 * 1024 * 1024));
        config.put("num.network.threads", "2");
        config.put("num.io.threads", "2");
        return config;
    }

    private void format() {
        if (Files.exists(logDirectory.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(logDirectory);
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(NODE)
                    .setDirectories(List.of(logDirectory.toString()))
                    .setMetadataLogDirectory(logDirectory.toString())
                    .setControllerListenerName(CONTROLLER)
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setIgnoreFormatted(true)
                    .setPrintStream(
                            new java.io.PrintStream(java.io.OutputStream.nullOutputStream()))
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka's log directory could not be formatted", e);
        } catch (Exception e) {
            throw new IllegalStateException("Kafka's log directory could not be formatted", e);
        }
    }
}
