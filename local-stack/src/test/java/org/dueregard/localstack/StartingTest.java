package org.dueregard.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start does before anything runs, and what it refuses in one sentence. */
class StartingTest {

    @TempDir Path directory;

    @Test
    void a_taken_port_is_refused_with_its_number_its_holder_and_the_way_out() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = socket.getLocalPort();
            var ports = StackPorts.from(Map.of("DUEREGARD_GATEWAY_PORT", String.valueOf(port)));

            assertThatThrownBy(() -> LocalStack.start(options(ports)))
                    .isInstanceOf(StackRefusal.class)
                    .hasMessageContaining(
                            "Port %d (gateway) is taken by process %d (java)"
                                    .formatted(port, ProcessHandle.current().pid()))
                    .hasMessageContaining("choose another port with DUEREGARD_GATEWAY_PORT.");
        }
    }

    @Test
    void two_parts_on_one_port_are_refused() {
        var ports =
                StackPorts.from(
                        Map.of("DUEREGARD_EIA_PORT", "29999", "DUEREGARD_KAFKA_PORT", "29999"));

        assertThatThrownBy(() -> LocalStack.start(options(ports)))
                .isInstanceOf(StackRefusal.class)
                .hasMessageContaining("DUEREGARD_EIA_PORT and DUEREGARD_KAFKA_PORT are both 29999");
    }

    @Test
    void a_port_that_is_no_port_is_refused_by_the_name_of_its_variable() {
        for (var nonsense : List.of("web", "0", "65536", "-1")) {
            assertThatThrownBy(() -> StackPorts.from(Map.of("DUEREGARD_LOGIN_PORT", nonsense)))
                    .isInstanceOf(StackRefusal.class)
                    .hasMessage(
                            "DUEREGARD_LOGIN_PORT is \"%s\"; give a port between 1 and 65535."
                                    .formatted(nonsense));
        }
    }

    @Test
    void a_second_stack_on_the_same_data_is_refused() throws Exception {
        var ports = StackPorts.anyFree();
        var lock =
                Files.newByteChannel(
                        Files.createDirectories(directory).resolve("lock"),
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.WRITE);
        try (var held = ((java.nio.channels.FileChannel) lock).lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(() -> LocalStack.start(options(ports)))
                    .isInstanceOf(StackRefusal.class)
                    .hasMessageContaining("is already running; stop it with './run stop'");
        } finally {
            lock.close();
        }
    }

    @Test
    void a_postgres_whose_launcher_was_killed_is_stopped_and_its_data_is_whole() throws Exception {
        var data = directory.resolve("postgres");
        var orphan = postgres(data);
        orphan.start();
        try (var connection = orphan.asSuperuser("eia");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (value text)");
        }

        var stopped = Leftovers.endPostgres(data);

        assertThat(stopped).isTrue();
        assertThat(Files.exists(data.resolve("postmaster.pid"))).isFalse();
        // A launcher that is killed loses its lock; this one lives on in the same JVM.
        Files.delete(data.resolve("epg-lock"));
        try (var again = postgres(data).start();
                var connection = again.asSuperuser("eia");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM kept")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void a_process_that_only_has_the_number_of_an_old_postgres_is_left_alone() throws Exception {
        var data = Files.createDirectories(directory.resolve("postgres"));
        Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + data);

        assertThat(Leftovers.endPostgres(data)).isFalse();
    }

    @Test
    void a_child_ends_when_the_thread_that_spawned_it_is_gone() throws Exception {
        var spawner = Executors.newSingleThreadExecutor(Thread.ofPlatform().factory());
        var child =
                spawner.submit(
                                () ->
                                        Child.spawn(
                                                "sleeper",
                                                List.of("sleep", "600"),
                                                Map.of(),
                                                directory.resolve("sleeper.log")))
                        .get();
        assertThat(child.isAlive()).isTrue();
        var process = ProcessHandle.of(child.pid()).orElseThrow();

        spawner.shutdown();

        process.onExit().get(10, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void the_log_of_the_start_before_is_kept_once() throws Exception {
        var log = directory.resolve("speaker.log");
        for (var word : List.of("first", "second")) {
            var process =
                    ProcessHandle.of(
                            Child.spawn("speaker", List.of("echo", word), Map.of(), log).pid());
            if (process.isPresent()) {
                process.get().onExit().get(10, TimeUnit.SECONDS);
            }
        }

        assertThat(log).content().contains("second").doesNotContain("first");
        assertThat(directory.resolve("speaker.log.1")).content().contains("first");
    }

    @Test
    void an_audit_key_is_made_once_is_ed25519_and_nobody_else_may_read_it() throws Exception {
        var file = directory.resolve("keys/eia-service.pem");

        var made = Files.readString(AuditKeys.keptIn(file));
        var again = Files.readString(AuditKeys.keptIn(file));

        assertThat(again).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var encoded =
                Base64.getMimeDecoder()
                        .decode(made.replaceAll("-----(BEGIN|END) PRIVATE KEY-----", ""));
        var key =
                KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        assertThat(key.getAlgorithm()).isEqualTo("EdDSA");
    }

    @Test
    void what_a_running_stack_writes_down_is_read_again() {
        var stack = new RunningStack(4711, StackPorts.anyFree(), Map.of("gateway", 4712L));

        stack.writeTo(directory);

        assertThat(RunningStack.in(directory)).contains(stack);
        RunningStack.forget(directory);
        assertThat(RunningStack.in(directory)).isEmpty();
    }

    private LocalPostgres postgres(Path data) {
        return LocalPostgres.of(
                data,
                directory.resolve("binaries"),
                Ports.free(),
                true,
                directory.resolve("postgres.log"));
    }

    private StackOptions options(StackPorts ports) {
        return new StackOptions(
                Path.of("..").toAbsolutePath().normalize(),
                directory,
                ports,
                true,
                false,
                false,
                Map.of());
    }
}
