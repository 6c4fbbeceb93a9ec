package org.dueregard.localstack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command lines of the children: small heaps, the simplest collector, a warm start. */
final class ServiceCommand {

    private static final List<String> EVERY_JVM =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    private final StackOptions options;
    private final StartCaches caches;

    ServiceCommand(StackOptions options) {
        this.options = options;
        this.caches = new StartCaches(options.startCaches());
    }

    /** Arguments of a caller's own, such as an agent, do without the cache: it would not fit. */
    List<String> of(Service service, List<String> jvmArguments) {
        var runnable = runnable(options.checkout(), service);
        var command = new ArrayList<String>();
        command.add(java());
        command.add("-Xmx" + service.heapMegabytes() + "m");
        command.addAll(EVERY_JVM);
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.addAll(jvmArguments);
        if (jvmArguments.isEmpty()) {
            command.addAll(cache(service.module(), List.of(runnable.getParent())));
        }
        command.add("-jar");
        command.add(runnable.toString());
        return command;
    }

    List<String> ofLoginServer() {
        var target = options.checkout().resolve("local-stack/login-server/target");
        var jars = jars(target);
        var command = new ArrayList<String>();
        command.add(java());
        command.add("-Xmx64m");
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(EVERY_JVM);
        command.addAll(cache("login-server", jars));
        command.add("-cp");
        command.add(
                jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add("org.dueregard.localstack.login.LoginServer");
        command.add(String.valueOf(options.ports().login()));
        command.add(options.data().resolve("login").toString());
        return command;
    }

    /** Whether every child will start warm. */
    boolean isWarm() {
        return Stream.of(Service.values())
                .allMatch(
                        service ->
                                caches.has(
                                        service.module(),
                                        List.of(
                                                runnable(options.checkout(), service)
                                                        .getParent())));
    }

    static Path runnable(Path checkout, Service service) {
        return checkout.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    private List<String> cache(String name, List<Path> classPath) {
        return options.training() ? caches.make(name, classPath) : caches.use(name, classPath);
    }

    private static List<Path> jars(Path target) {
        try (var own = Files.list(target);
                var libraries = Files.list(target.resolve("lib"))) {
            return Stream.concat(own, libraries)
                    .filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The login server is not built; build with './run build'.", e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
