package org.dueregard.platform.eventlog;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Makes the application under test the emitter that it rebuilds its consumers from, over HTTP. */
public final class OwnEmitter implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        var port = Integer.toString(free());
        return Map.of(
                "quarkus.http.test-port", port,
                "dueregard.emitters.action-plan.url", "http://localhost:" + port,
                "dueregard.emitters.monitoring.url", "http://localhost:" + port);
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
