package org.dueregard.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each service a free port, where a test starts a {@link StubService} or nothing at all, and
 * makes the gateway impatient.
 */
public final class StubPorts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var config = new HashMap<String, String>();
        for (var service : List.of("eia", "action-plan", "monitoring")) {
            config.put("dueregard.services." + service + ".url", "http://localhost:" + freePort());
        }
        config.put("dueregard.gateway.limits.json.silence", "2s");
        config.put("dueregard.gateway.limits.batch.silence", "20s");
        config.put("dueregard.gateway.rate.burst", "400");
        config.put("dueregard.gateway.rate.per-minute", "60");
        // A test changes the key; whether another has just done so must not matter.
        config.put("quarkus.oidc.bearer.token.forced-jwk-refresh-interval", "PT0.001S");
        return config;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
