package org.dueregard.localstack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} of an application without a store the token issuer only: it knows
 * good tokens and signs people in, and neither PostgreSQL nor Kafka is started for it.
 */
public final class TokenIssuer implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.devservices.enabled", "false",
                "quarkus.http.test-port", "0",
                "quarkus.oidc.auth-server-url", SharedServers.shared().issuer());
    }

    @Override
    public void stop() {
        // The issuer belongs to the JVM.
    }
}
