package org.dueregard.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient the inbox is. */
@ConfigMapping(prefix = "dueregard.inbox")
interface InboxConfig {
    /** How often an event is tried that a consumer refuses, before it is dead-lettered. */
    @WithDefault("5")
    int tries();

    /** Pause before the second try; doubles each time. */
    @WithDefault("200ms")
    Duration retryDelay();

    /** Longest pause between tries while the database is away. */
    @WithDefault("5s")
    Duration longestPause();

    /** How long a rebuild waits for an applied event to show in its emitter's log. */
    @WithDefault("15s")
    Duration rebuildPatience();

    /** How often the gauges look at the table. */
    @WithDefault("5s")
    Duration meterInterval();
}
