package org.dueregard.localstack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The command line of a child: a small heap, the simplest collector, a warm start if there is one.
 */
record ServiceCommand(StackOptions options, Service service) {

    private static final List<String> EVERY_JVM =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    List<String> arguments(List<String> jvmArguments) {
        var command = new ArrayList<String>();
        command.add(java());
        command.add("-Xmx" + service.heapMegabytes() + "m");
        command.addAll(EVERY_JVM);
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.addAll(jvmArguments);
        command.add("-jar");
        command.add(Preflight.runnable(options.checkout(), service).toString());
        return command;
    }

    static List<String> loginServer(StackOptions options) {
        var target = options.checkout().resolve("local-stack/login-server/target");
        var command = new ArrayList<String>();
        command.add(java());
        command.add("-Xmx64m");
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(EVERY_JVM);
        command.add("-cp");
        command.add(classPath(target));
        command.add("org.dueregard.localstack.login.LoginServer");
        command.add(String.valueOf(options.ports().login()));
        command.add(options.data().resolve("login").toString());
        return command;
    }

    private static String classPath(Path target) {
        try (var own = Files.list(target);
                var libraries = Files.list(target.resolve("lib"))) {
            return java.util.stream.Stream.concat(own, libraries)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The login server is not built; build with './run build'.", e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
