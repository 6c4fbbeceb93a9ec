package org.dueregard.monitoring.stream.messaging;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether records that came on Kafka are taken in, at {@code /q/health/well}; no part of readiness.
 */
@Wellness
@ApplicationScoped
class RecordsHealth implements HealthCheck {
    private final RecordsFault fault;

    RecordsHealth(RecordsFault fault) {
        this.fault = fault;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("records");
        var waiting = fault.now();
        return waiting == null
                ? response.up().build()
                : response.down()
                        .withData("waitsFor", waiting.cause())
                        .withData("since", waiting.since().toString())
                        .build();
    }
}
