package org.dueregard.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay works; the defaults suit every service. */
@ConfigMapping(prefix = "dueregard.outbox")
interface RelayConfig {
    /** Rows in one batch: one round through Kafka, one transaction. */
    @WithDefault("500")
    int batch();

    /** How often a row is tried that the broker refuses, before it is parked. */
    @WithDefault("5")
    int tries();

    /** Pause before a refused row is tried again; doubles each time. */
    @WithDefault("1s")
    Duration retryDelay();

    /** How long Kafka may take to acknowledge before it counts as away. */
    @WithDefault("10s")
    Duration patience();

    /** How often a relay that is not the leading one tries to become it. */
    @WithDefault("500ms")
    Duration campaign();

    /** How often the table is looked at when no notification comes. */
    @WithDefault("1s")
    Duration poll();

    /**
     * The longest event in bytes that Kafka is asked to take. A topic allows 1,048,588 by default;
     * the difference is for the label of a dead letter.
     */
    @WithDefault("1000000")
    int largestEvent();

    /** How often the gauges look at the table. */
    @WithDefault("5s")
    Duration meterInterval();
}
