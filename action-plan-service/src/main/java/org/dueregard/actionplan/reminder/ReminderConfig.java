package org.dueregard.actionplan.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;

/** When people are told what waits for them. */
@ConfigMapping(prefix = "dueregard.reminders")
interface ReminderConfig {
    /** Whether this replica writes digests at all. */
    @WithDefault("true")
    boolean enabled();

    /** The time of day in London; where nothing ran then, later on the same day. */
    @WithDefault("07:00")
    LocalTime at();

    /** How often the service looks whether it is time. */
    @WithDefault("1m")
    String lookEvery();
}
