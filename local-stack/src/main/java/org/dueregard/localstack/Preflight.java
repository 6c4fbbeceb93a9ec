package org.dueregard.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What must hold before anything starts. Every obstacle is one sentence that says what to do; all
 * are found at once.
 */
final class Preflight {

    private static final long NEEDED_BYTES = 1_000_000_000;

    private Preflight() {}

    static void check(StackOptions options) {
        var obstacles = new ArrayList<String>();
        obstacles.addAll(platform());
        obstacles.addAll(build(options.checkout()));
        obstacles.addAll(home(options.home()));
        obstacles.addAll(ports(options.ports()));
        if (!obstacles.isEmpty()) {
            throw new StackRefusal(String.join(System.lineSeparator(), obstacles));
        }
    }

    private static List<String> platform() {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return List.of(
                    "The embedded PostgreSQL runs on Linux only; on this machine use"
                            + " docker-compose up.");
        }
        return userNamespaces();
    }

    /** PostgreSQL refuses to run as root; a user namespace of its own makes root somebody else. */
    private static List<String> userNamespaces() {
        try {
            var uid = (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
            if (uid != 0 || rootBecomesSomebodyElse()) {
                return List.of();
            }
        } catch (IOException unknown) {
            return List.of();
        }
        return List.of(
                "PostgreSQL does not run as root, and root may not create a user namespace here:"
                        + " start ./run as an ordinary user, or allow it with"
                        + " 'sysctl -w user.max_user_namespaces=10000' (in a container:"
                        + " --security-opt seccomp=unconfined).");
    }

    private static boolean rootBecomesSomebodyElse() {
        try {
            var process =
                    new ProcessBuilder("unshare", "-U", "id", "-u")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            var uid = new String(process.getInputStream().readAllBytes()).strip();
            return process.waitFor() == 0 && !uid.equals("0");
        } catch (IOException noUnshare) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> build(Path checkout) {
        var missing =
                java.util.Arrays.stream(Service.values())
                        .filter(
                                service ->
                                        !Files.isRegularFile(
                                                ServiceCommand.runnable(checkout, service)))
                        .map(Service::module)
                        .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? List.of()
                : List.of("Not built: " + missing + "; build with './run build'.");
    }

    private static List<String> home(Path home) {
        try {
            Files.createDirectories(home);
            if (!Files.isWritable(home)) {
                return List.of(
                        "This user may not write to "
                                + home
                                + "; choose another folder with DUE_REGARD_HOME.");
            }
            var free = Files.getFileStore(home).getUsableSpace();
            return free >= NEEDED_BYTES
                    ? List.of()
                    : List.of(
                            "Only %d MB are free where %s lies; free at least 1,000 MB or choose another folder with DUE_REGARD_HOME."
                                    .formatted(free / 1_000_000, home));
        } catch (IOException e) {
            return List.of(
                    "The folder "
                            + home
                            + " cannot be created ("
                            + e.getMessage()
                            + "); choose another with DUE_REGARD_HOME.");
        }
    }

    private static List<String> ports(StackPorts ports) {
        var sentences = new ArrayList<String>();
        var users = new java.util.HashMap<Integer, String>();
        ports.byVariable()
                .forEach(
                        (name, port) -> {
                            var other = users.putIfAbsent(port, name);
                            if (other != null) {
                                sentences.add(
                                        "%s and %s are both %d; give each its own port."
                                                .formatted(
                                                        StackPorts.variable(other),
                                                        StackPorts.variable(name),
                                                        port));
                            } else if (Ports.isTaken(port)) {
                                sentences.add(taken(name, port));
                            }
                        });
        return sentences;
    }

    private static String taken(String name, int port) {
        var holder =
                Ports.holder(port)
                        .map(
                                process ->
                                        " by process %d (%s)"
                                                .formatted(
                                                        process.pid(),
                                                        process.info()
                                                                .command()
                                                                .map(
                                                                        path ->
                                                                                Path.of(path)
                                                                                        .getFileName()
                                                                                        .toString())
                                                                .orElse("unknown")))
                        .orElse("");
        return "Port %d (%s) is taken%s: end what listens there, or choose another port with %s."
                .formatted(
                        port,
                        name.toLowerCase(Locale.ROOT).replace('_', '-'),
                        holder,
                        StackPorts.variable(name));
    }
}
