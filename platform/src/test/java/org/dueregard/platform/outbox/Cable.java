package org.dueregard.platform.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A connection between this machine and a server that can be cut: for good, in both directions. */
final class Cable {
    private final ServerSocket plug;
    private final int server;
    private final List<Socket> wires = new CopyOnWriteArrayList<>();

    private Cable(ServerSocket plug, int server) {
        this.plug = plug;
        this.server = server;
    }

    static Cable to(int port) {
        try {
            var cable = new Cable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
            Thread.ofVirtual().start(cable::accept);
            return cable;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    int port() {
        return plug.getLocalPort();
    }

    void cut() {
        close(plug);
        wires.forEach(Cable::close);
    }

    private void accept() {
        try {
            while (true) {
                var near = plug.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), server);
                wires.add(near);
                wires.add(far);
                Thread.ofVirtual().start(() -> carry(near, far));
                Thread.ofVirtual().start(() -> carry(far, near));
            }
        } catch (IOException cut) {
            cut();
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // Both ends are closed.
        }
    }

    private static void close(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception alreadyGone) {
            // As it should be.
        }
    }
}
