package org.dueregard.platform.outbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether events get out, at {@code /q/health/well}. Not a part of readiness: a service serves on
 * while Kafka is away, and announces afterwards.
 */
@Wellness
@ApplicationScoped
class RelayHealth implements HealthCheck {
    private final Relay relay;

    RelayHealth(Relay relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("outbox-relay");
        return switch (relay.state()) {
            case Relay.State.Leading() -> response.up().withData("state", "leading").build();
            case Relay.State.Standby() -> response.up().withData("state", "standby").build();
            case Relay.State.Starting() -> response.down().withData("state", "starting").build();
            case Relay.State.Stopped() -> response.down().withData("state", "stopped").build();
            case Relay.State.Troubled(var why, var since) ->
                    response.down()
                            .withData("state", "troubled")
                            .withData("since", since.toString())
                            .withData("why", why)
                            .build();
        };
    }
}
