package org.dueregard.platform;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/**
 * The clock that use cases inject. It ticks in microseconds, as PostgreSQL does, so that an instant
 * reads back as it was written.
 */
class SystemTime {
    @Produces
    @Singleton
    @DefaultBean
    InstantSource instantSource() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
