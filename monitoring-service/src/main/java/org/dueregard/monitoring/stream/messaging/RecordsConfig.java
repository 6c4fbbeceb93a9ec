package org.dueregard.monitoring.stream.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient the door for messages is. */
@ConfigMapping(prefix = "dueregard.records")
interface RecordsConfig {
    /** How often messages are tried that are refused for no reason of their sender's. */
    @WithDefault("5")
    int tries();

    /** Pause before the second try; doubles each time. */
    @WithDefault("200ms")
    Duration retryDelay();

    /** Longest pause between tries while the database is away. */
    @WithDefault("5s")
    Duration longestPause();

    /** How long the messages of one sender in one poll may take. */
    @WithDefault("5m")
    Duration transactionTimeout();

    /** How often the gauge looks at the table. */
    @WithDefault("5s")
    Duration meterInterval();
}
