package org.dueregard.platform.inbox;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.dueregard.localstack.testing.ServiceStack;

/** Kafka is away when the application starts. */
public final class KafkaComesLate implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        ServiceStack.kafka().stop();
        return Map.of();
    }

    @Override
    public void stop() {
        ServiceStack.kafka().start();
    }
}
