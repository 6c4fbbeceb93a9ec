package org.dueregard.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The JVM's ahead-of-time caches, which halve the work of a start. A cache is made once after each
 * build, from a start that is watched, and its name carries what it was made from: one of another
 * build is never used.
 */
final class StartCaches {

    private final Path folder;

    StartCaches(Path folder) {
        this.folder = folder;
    }

    /** What to put before {@code -jar}: the cache, if there is one of this very build. */
    List<String> use(String name, List<Path> classPath) {
        var cache = file(name, classPath);
        return Files.isRegularFile(cache) ? using(cache) : List.of();
    }

    /** What to put before {@code -jar} so that a graceful end writes the cache. */
    List<String> make(String name, List<Path> classPath) {
        try {
            Files.createDirectories(folder);
            deleteOthers(name);
        } catch (IOException e) {
            throw new UncheckedIOException("No start caches can be kept in " + folder, e);
        }
        return List.of("-XX:AOTCacheOutput=" + file(name, classPath));
    }

    boolean has(String name, List<Path> classPath) {
        return Files.isRegularFile(file(name, classPath));
    }

    private static List<String> using(Path cache) {
        return List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off", "-Xlog:cds*=off");
    }

    private Path file(String name, List<Path> classPath) {
        return folder.resolve(name + "-" + fingerprint(classPath) + ".aot");
    }

    private void deleteOthers(String name) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (file.getFileName().toString().matches(name + "-[0-9a-f]{16}\\.aot.*")) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The JVM refuses a cache whose jars have another size or time; so does the name. */
    private static String fingerprint(List<Path> classPath) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
            for (var root : classPath) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                        var line =
                                "%s %d %s%n"
                                        .formatted(
                                                file,
                                                Files.size(file),
                                                Files.getLastModifiedTime(file));
                        digest.update(line.getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
