package org.dueregard.actionplan.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How letters are sent. */
@ConfigMapping(prefix = "dueregard.mail")
interface MailConfig {
    /** Whether this replica sends at all; letters wait meanwhile. */
    @WithDefault("true")
    boolean enabled();

    /** How often the table is looked at. */
    @WithDefault("10s")
    String lookEvery();

    /** How long the mail server may take for a letter. */
    @WithDefault("1m")
    Duration patience();

    /** After how long an attempt counts as lost; several times the patience. */
    @WithDefault("5m")
    Duration attempt();

    /** Pause before the second attempt; doubles each time. */
    @WithDefault("1m")
    Duration retryDelay();

    /** The longest pause. */
    @WithDefault("1h")
    Duration longestPause();
}
