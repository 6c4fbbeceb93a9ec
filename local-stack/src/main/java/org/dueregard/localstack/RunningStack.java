package org.dueregard.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What a running stack writes down about itself, for the commands that speak to it and for the
 * start after one that was killed.
 */
record RunningStack(
        long launcher, long launcherStarted, StackPorts ports, Map<String, Long> children) {

    private static final String FILE = "stack.properties";

    RunningStack(long launcher, StackPorts ports, Map<String, Long> children) {
        this(launcher, startOf(launcher), ports, children);
    }

    static Optional<RunningStack> in(Path home) {
        var file = home.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            var ports = new LinkedHashMap<String, String>();
            var children = new LinkedHashMap<String, Long>();
            properties.forEach(
                    (key, value) -> {
                        var name = key.toString();
                        if (name.startsWith("port.")) {
                            ports.put(
                                    StackPorts.variable(name.substring("port.".length())),
                                    value.toString());
                        } else if (name.startsWith("pid.")) {
                            children.put(
                                    name.substring("pid.".length()),
                                    Long.parseLong(value.toString()));
                        }
                    });
            var launcher = Long.parseLong(properties.getProperty("launcher", "-1"));
            var started = Long.parseLong(properties.getProperty("launcher.started", "-1"));
            return Optional.of(
                    new RunningStack(launcher, started, StackPorts.from(ports), children));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    void writeTo(Path home) {
        var properties = new Properties();
        properties.setProperty("launcher", String.valueOf(launcher));
        properties.setProperty("launcher.started", String.valueOf(launcherStarted));
        ports.byVariable()
                .forEach((name, port) -> properties.setProperty("port." + name, port.toString()));
        children.forEach((name, pid) -> properties.setProperty("pid." + name, pid.toString()));
        try {
            Files.createDirectories(home);
            var beside = home.resolve(FILE + ".new");
            try (var writer = Files.newBufferedWriter(beside)) {
                properties.store(writer, "The running stack; deleted when it stops");
            }
            Files.move(
                    beside,
                    home.resolve(FILE),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The state of the stack cannot be kept in " + home, e);
        }
    }

    static void forget(Path home) {
        try {
            Files.deleteIfExists(home.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another process may have got the launcher's number since; it started at another time. */
    boolean isAlive() {
        return launcherStarted >= 0 && startOf(launcher) == launcherStarted;
    }

    private static long startOf(long process) {
        return ProcessHandle.of(process)
                .flatMap(found -> found.info().startInstant())
                .map(Instant::toEpochMilli)
                .orElse(-1L);
    }
}
