package org.dueregard.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * How a stack is to run.
 *
 * @param checkout the folder of the repository, with what was built in it
 * @param home where data, logs and caches lie
 * @param ports what everything listens on
 * @param durable whether committed data survives a power cut, or the stack only lives for a test
 * @param fresh whether earlier data is thrown away before the start
 * @param training whether this start is watched to make later ones faster
 * @param environment variables that every service gets beside its own
 */
public record StackOptions(
        Path checkout,
        Path home,
        StackPorts ports,
        boolean durable,
        boolean fresh,
        boolean training,
        Map<String, String> environment) {

    public StackOptions {
        environment = Map.copyOf(environment);
    }

    /** What {@code ./run} starts: fixed ports, data beneath the checkout. */
    public static StackOptions from(Map<String, String> environment) {
        var checkout = checkoutAround();
        var chosen = environment.get("DUE_REGARD_HOME");
        var home =
                chosen == null || chosen.isBlank()
                        ? checkout.resolve(".due-regard")
                        : Path.of(chosen).toAbsolutePath().normalize();
        return new StackOptions(
                checkout, home, StackPorts.from(environment), true, false, false, Map.of());
    }

    /** A stack of a test's own: free ports, a temporary folder, faster and forgetful. */
    public static StackOptions ephemeral() {
        try {
            return new StackOptions(
                    checkoutAround(),
                    Files.createTempDirectory("due-regard-"),
                    StackPorts.anyFree(),
                    false,
                    false,
                    false,
                    Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder", e);
        }
    }

    public StackOptions withEnvironment(Map<String, String> variables) {
        return new StackOptions(checkout, home, ports, durable, fresh, training, variables);
    }

    StackOptions startingOver() {
        return new StackOptions(checkout, home, ports, durable, true, training, environment);
    }

    /** A short life beside whatever runs, for the caches of this stack's later starts. */
    StackOptions trainingRun() {
        var shortLived = ephemeral();
        return new StackOptions(
                checkout, shortLived.home, shortLived.ports, false, false, true, environment);
    }

    Path startCaches() {
        return checkout.resolve("target/start-caches");
    }

    Path data() {
        return home.resolve("data");
    }

    /** Letters that were sent; they came no further. */
    Path mails() {
        return data().resolve("mails");
    }

    Path logs() {
        return home.resolve("logs");
    }

    /** What can be made anew: unpacked PostgreSQL, start-up caches. */
    Path cache() {
        return durable ? home.resolve("cache") : checkout.resolve(".due-regard/cache");
    }

    Path log(String component) {
        return logs().resolve(component + ".log");
    }

    private static Path checkoutAround() {
        var start = Path.of("").toAbsolutePath();
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("local-stack/pom.xml"))) {
                return folder;
            }
        }
        throw new StackRefusal("Start this inside the checkout of Due Regard, not in " + start);
    }
}
