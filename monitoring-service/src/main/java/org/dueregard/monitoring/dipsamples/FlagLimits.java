package org.dueregard.monitoring.dipsamples;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When figures that rely on flags are trusted. No document says; these are Due Regard's. */
@ConfigMapping(prefix = "dueregard.flag-compliance")
public interface FlagLimits {
    /** The least share of right flags. */
    @WithDefault("0.9")
    double lowest();

    /** The samples of how many months are looked at, the month of the figures the last of them. */
    @WithDefault("3")
    int months();
}
