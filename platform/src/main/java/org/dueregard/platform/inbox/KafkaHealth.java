package org.dueregard.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.health.api.Wellness;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jspecify.annotations.Nullable;

/** Whether Kafka answers, at {@code /q/health/well}; no part of readiness. */
@Wellness
@ApplicationScoped
class KafkaHealth implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, Object> broker;
    private @Nullable Admin admin;

    KafkaHealth(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    @Override
    public synchronized HealthCheckResponse call() {
        var response = HealthCheckResponse.named("kafka");
        try {
            var nodes =
                    open().describeCluster()
                            .nodes()
                            .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return response.up().withData("brokers", nodes.size()).build();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return response.down().withData("why", "interrupted").build();
        } catch (Exception away) {
            return response.down().withData("why", away.toString()).build();
        }
    }

    private Admin open() {
        var open = admin;
        if (open == null) {
            var config = new HashMap<>(broker);
            config.put(AdminClientConfig.CLIENT_ID_CONFIG, "health");
            config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
            config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
            config.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
            open = Admin.create(config);
            admin = open;
        }
        return open;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
