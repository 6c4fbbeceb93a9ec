package org.dueregard.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The whole system on this machine: PostgreSQL, Kafka, the login server and the four services, all
 * on the loopback address. {@code ./run} starts one; a journey test starts its own with {@link
 * StackOptions#ephemeral()}, kills a service with {@link #kill} and starts it again with {@link
 * #start(Service, String...)}.
 */
public final class LocalStack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final StackOptions options;
    private final Consumer<String> progress;
    private final Instant begun = Instant.now();
    private final ServiceCommand commands;
    private final LocalPostgres postgres;
    private final LocalKafka kafka;
    private final LocalMail mail;
    private final LoginClient login;
    private final Map<Service, Child> services = new EnumMap<>(Service.class);
    private final List<Child> spawned = new CopyOnWriteArrayList<>();
    private @Nullable Child loginServer;
    private @Nullable FileChannel lockFile;
    private @Nullable FileLock lock;
    private boolean closed;
    private final Thread atExit = new Thread(this::end, "stack-end");

    /** A child ends with the thread that spawned it, so that thread must outlive them all. */
    private final ExecutorService spawner =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("spawner").factory());

    LocalStack(StackOptions options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
        this.commands = new ServiceCommand(options);
        var ports = options.ports();
        this.postgres =
                LocalPostgres.of(
                        options.data().resolve("postgres"),
                        options.cache().resolve("postgres"),
                        ports.postgres(),
                        options.durable(),
                        options.log("postgres"));
        this.kafka = LocalKafka.on(options.data().resolve("kafka"), ports.kafka());
        this.mail = LocalMail.on(options.mails(), ports.mail());
        this.login = new LoginClient(ports.login());
    }

    public static LocalStack start(StackOptions options) {
        return start(options, line -> {});
    }

    /** Returns when every service is ready; whatever fails takes down what had started. */
    public static LocalStack start(StackOptions options, Consumer<String> progress) {
        var stack = new LocalStack(options, progress);
        stack.begin();
        return stack;
    }

    void begin() {
        try {
            lock();
            Runtime.getRuntime().addShutdownHook(atExit);
            if (Leftovers.end(options)) {
                progress.accept("Stopped what an earlier start had left running.");
            }
            if (options.fresh()) {
                Directories.delete(options.data());
            }
            Preflight.check(options);
            startAll();
        } catch (IOException e) {
            close();
            throw new UncheckedIOException("Earlier data cannot be deleted", e);
        } catch (RuntimeException e) {
            close();
            throw e instanceof CompletionException && e.getCause() instanceof RuntimeException cause
                    ? cause
                    : e;
        }
    }

    /** The one address that users see. */
    public String gatewayUrl() {
        return url(Service.GATEWAY);
    }

    /** A service's own address, for the operations that the gateway does not route. */
    public String url(Service service) {
        return "http://localhost:" + options.ports().of(service);
    }

    public String issuer() {
        return login.issuer();
    }

    /** A bearer token of a demo identity. */
    public String token(String identity) {
        return login.token(identity);
    }

    public LocalPostgres postgres() {
        return postgres;
    }

    public LocalKafka kafka() {
        return kafka;
    }

    public LocalMail mail() {
        return mail;
    }

    public StackOptions options() {
        return options;
    }

    /** What the service wrote since its last start. */
    public Path log(Service service) {
        return options.log(service.module());
    }

    public synchronized boolean isRunning(Service service) {
        var child = services.get(service);
        return child != null && child.isAlive();
    }

    /** SIGKILL: the service has no chance to finish anything. */
    public synchronized void kill(Service service) {
        var child = services.remove(service);
        if (child != null) {
            child.kill();
        }
    }

    /** SIGTERM: the service finishes what it has in hand. */
    public synchronized void stop(Service service) {
        var child = services.remove(service);
        if (child != null) {
            child.stop(patience());
        }
    }

    /** Starts a service that is not running and waits until it is ready. */
    public void start(Service service, String... jvmArguments) {
        spawn(service, List.of(jvmArguments));
        awaitReady(service);
    }

    /** Starts a service without waiting, for one that is to fail on its way. */
    public synchronized void spawn(Service service, List<String> jvmArguments) {
        if (closed) {
            throw new IllegalStateException("The stack is stopped");
        }
        if (isRunning(service)) {
            throw new IllegalStateException(service.module() + " is running");
        }
        services.put(
                service,
                spawn(service.module(), commands.of(service, jvmArguments), environment(service)));
        remember();
    }

    public void awaitReady(Service service) {
        Child child;
        synchronized (this) {
            child = services.get(service);
        }
        if (child == null) {
            throw new IllegalStateException(service.module() + " was not started");
        }
        await(child, () -> Http.isOk(url(service) + "/q/health/ready"));
    }

    /** How long it is since the start began. */
    public Duration age() {
        return Duration.between(begun, Instant.now());
    }

    /** Stops everything, services first; a temporary stack takes its folder with it. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        stopChildren();
        if (lock != null) {
            mail.stop();
            kafka.stop();
            postgres.stop();
            spawner.shutdown();
            RunningStack.forget(options.home());
            forgetEphemeralHome();
        }
        unlock();
        forgetHook();
    }

    private void stopChildren() {
        var children = new ArrayList<>(services.values());
        var loginChild = loginServer;
        if (loginChild != null) {
            children.add(loginChild);
        }
        services.clear();
        loginServer = null;
        if (options.training()) {
            // Each writes a cache now; one at a time needs least memory.
            children.forEach(child -> child.stop(patience()));
        } else {
            allAtOnce(children, child -> child.stop(patience()));
        }
    }

    private void forgetEphemeralHome() {
        if (!options.durable()) {
            try {
                Directories.delete(options.home());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The JVM ends before anyone closed this; a cache that is not written yet is not waited for.
     */
    private void end() {
        if (options.training()) {
            spawned.forEach(Child::kill);
        }
        close();
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyEnding) {
            // Then the hook is what closes this, or waits for whoever does.
        }
    }

    private void startAll() {
        remember();
        var startingPostgres = began("PostgreSQL", postgres::start);
        var startingKafka = began("Kafka", kafka::start);
        var startingMail = began("Mail server", mail::start);
        var startingLogin =
                began(
                        "Login server",
                        () -> {
                            var child = spawn("login-server", commands.ofLoginServer(), Map.of());
                            synchronized (this) {
                                loginServer = child;
                            }
                            await(child, login::isReady);
                        });
        allOrFirstFailure(List.of(startingPostgres, startingLogin)).join();
        for (var service : Service.values()) {
            spawn(service, List.of());
        }
        var starting = new ArrayList<CompletableFuture<Void>>();
        for (var service : Service.values()) {
            starting.add(began(service.module(), () -> awaitReady(service)));
        }
        starting.add(startingKafka);
        starting.add(startingMail);
        allOrFirstFailure(starting).join();
    }

    private static CompletableFuture<?> allOrFirstFailure(List<CompletableFuture<Void>> starting) {
        var failure = new CompletableFuture<Void>();
        starting.forEach(
                one ->
                        one.exceptionally(
                                e -> {
                                    failure.completeExceptionally(
                                            e instanceof CompletionException wrapped
                                                            && wrapped.getCause() != null
                                                    ? wrapped.getCause()
                                                    : e);
                                    return null;
                                }));
        return CompletableFuture.anyOf(
                CompletableFuture.allOf(starting.toArray(CompletableFuture[]::new)), failure);
    }

    private static void allAtOnce(List<Child> children, Consumer<Child> action) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            children.forEach(child -> threads.execute(() -> action.accept(child)));
        }
    }

    /** A watched service writes its cache when it ends, which takes a while. */
    private Duration patience() {
        return options.training() ? Duration.ofMinutes(5) : Duration.ofSeconds(15);
    }

    private CompletableFuture<Void> began(String what, Runnable start) {
        return CompletableFuture.runAsync(start, Thread.ofPlatform().daemon()::start)
                .thenRun(
                        () ->
                                progress.accept(
                                        "%-20s ready after %.1f s"
                                                .formatted(what, age().toMillis() / 1000.0)));
    }

    private Child spawn(String name, List<String> command, Map<String, String> environment) {
        var child =
                CompletableFuture.supplyAsync(
                                () -> Child.spawn(name, command, environment, options.log(name)),
                                spawner)
                        .join();
        spawned.add(child);
        return child;
    }

    Map<String, String> environment(Service service) {
        var ports = options.ports();
        var environment = new LinkedHashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(service)));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", login.issuer());
        for (var other : Service.withData()) {
            var purpose = service == Service.GATEWAY ? "SERVICES" : "EMITTERS";
            environment.put("DUEREGARD_" + purpose + "_" + other.variable() + "_URL", url(other));
        }
        service.database()
                .ifPresent(
                        database -> {
                            environment.put("SMTP_PORT", String.valueOf(ports.mail()));
                            environment.put("PUBLIC_ADDRESS", gatewayUrl());
                            environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
                            environment.put(
                                    "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database));
                            environment.put("QUARKUS_DATASOURCE_USERNAME", database.role());
                            environment.put("QUARKUS_DATASOURCE_PASSWORD", database.role());
                            environment.put("QUARKUS_FLYWAY_USERNAME", database.owner());
                            environment.put("QUARKUS_FLYWAY_PASSWORD", database.owner());
                            environment.put(
                                    "DUEREGARD_AUDIT_KEY",
                                    AuditKeys.keptIn(
                                                    options.data()
                                                            .resolve("keys")
                                                            .resolve(service.module() + ".pem"))
                                            .toString());
                        });
        environment.putAll(options.environment());
        return environment;
    }

    private void await(Child child, java.util.function.BooleanSupplier ready) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!ready.getAsBoolean()) {
            if (!child.isAlive()) {
                throw new StackRefusal(
                        "%s ended while starting; its last words, from %s, were:%n%s"
                                .formatted(child.name(), child.log(), child.lastWords()));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new StackRefusal(
                        "%s is not ready after %d s; look into %s."
                                .formatted(child.name(), PATIENCE.toSeconds(), child.log()));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private synchronized void remember() {
        var children = new LinkedHashMap<String, Long>();
        var loginChild = loginServer;
        if (loginChild != null) {
            children.put(loginChild.name(), loginChild.pid());
        }
        services.values().forEach(child -> children.put(child.name(), child.pid()));
        new RunningStack(ProcessHandle.current().pid(), options.ports(), children)
                .writeTo(options.home());
    }

    /** Whether there is anything to stop. */
    synchronized boolean isUp() {
        return lock != null && !closed;
    }

    private void lock() {
        try {
            Files.createDirectories(options.home());
            var file =
                    FileChannel.open(
                            options.home().resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            lockFile = file;
            lock = file.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            throw new StackRefusal(
                    "This user may not write to "
                            + options.home()
                            + "; choose another folder with DUE_REGARD_HOME.",
                    e);
        }
        if (lock == null) {
            throw new StackRefusal(
                    "A stack with its data in "
                            + options.home()
                            + " is already running; stop it with './run stop', or look at it"
                            + " with './run status'.");
        }
    }

    private void unlock() {
        try {
            if (lockFile != null) {
                lockFile.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
