package org.dueregard.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process of the stack. It has a session of its own, so that Ctrl-C reaches the launcher only,
 * and ends when the launcher dies, however it dies.
 */
final class Child {

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Must run on a thread that lives as long as the child may: its death ends the child. */
    static Child spawn(
            String name, List<String> command, Map<String, String> environment, Path log) {
        var wrapped = new ArrayList<String>();
        if (isOnPath("setsid") && isOnPath("setpriv")) {
            wrapped.addAll(List.of("setsid", "setpriv", "--pdeathsig", "TERM"));
        }
        wrapped.addAll(command);
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) {
                Files.move(
                        log,
                        log.resolveSibling(log.getFileName() + ".1"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            var builder =
                    new ProcessBuilder(wrapped)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            return new Child(name, process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " did not start", e);
        }
    }

    String name() {
        return name;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL: no chance to say goodbye. */
    void kill() {
        process.destroyForcibly();
        await(10);
    }

    /** SIGTERM, and SIGKILL for one that does not listen. */
    void stop(Duration patience) {
        process.destroy();
        if (!await(patience.toSeconds())) {
            kill();
        }
    }

    /** The last lines of its log, for the person who must find out why it ended. */
    String lastWords() {
        try {
            var lines = Files.readAllLines(log);
            return String.join(
                    System.lineSeparator(),
                    lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException | UncheckedIOException unreadable) {
            return "";
        }
    }

    Path log() {
        return log;
    }

    private boolean await(long seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isOnPath(String program) {
        return java.util.Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
