package org.dueregard.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Finds free ports on the loopback address, and tells who holds a taken one. */
public final class Ports {

    private static final String LISTENING = "0A";
    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;

    private Ports() {}

    public static int free() {
        return free(1).getFirst();
    }

    /**
     * So many ports, all different, and below those that the system gives to outgoing connections:
     * a server that was killed finds its port again.
     */
    static List<Integer> free(int count) {
        var found =
                ThreadLocalRandom.current()
                        .ints(FIRST, LAST)
                        .distinct()
                        .filter(port -> !isTaken(port))
                        .limit(count)
                        .boxed()
                        .toList();
        if (found.size() < count) {
            throw new IllegalStateException("No free port on the loopback address");
        }
        return found;
    }

    public static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }

    /** The process that listens on the port, where this user may see it. */
    static Optional<ProcessHandle> holder(int port) {
        var inodes =
                Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                        .map(Path::of)
                        .filter(Files::isReadable)
                        .flatMap(Ports::lines)
                        .map(line -> line.strip().split("\\s+"))
                        .filter(columns -> columns.length > 9 && LISTENING.equals(columns[3]))
                        .filter(columns -> portOf(columns[1]) == port)
                        .map(columns -> "socket:[" + columns[9] + "]")
                        .toList();
        return inodes.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses()
                        .filter(process -> hasOpen(process.pid(), inodes))
                        .findFirst();
    }

    private static int portOf(String address) {
        var colon = address.lastIndexOf(':');
        return colon < 0 ? -1 : Integer.parseInt(address.substring(colon + 1), 16);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1);
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static boolean hasOpen(long pid, List<String> inodes) {
        try (var files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return files.anyMatch(file -> inodes.contains(target(file)));
        } catch (IOException | UncheckedIOException goneOrForbidden) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }
}
