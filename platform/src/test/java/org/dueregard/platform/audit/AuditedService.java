package org.dueregard.platform.audit;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A service of its own, so that nobody else's entries are in the chain that these tests tamper
 * with.
 */
public class AuditedService implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "dueregard.service", "audited",
                "dueregard.audit.seal-every", "50ms",
                "dueregard.audit.checkpoint-every", "100ms");
    }
}
