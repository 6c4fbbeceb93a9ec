package org.dueregard.monitoring.releases;

import org.dueregard.monitoring.statistics.DisclosureControl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether counts are rounded on top of what is hidden; each on its own, sums as well. */
@Schema(name = "MonitoringRounding")
public enum Rounding {
    NONE,
    NEAREST_FIVE;

    private static final long BASE = 5;

    public long of(long count) {
        return this == NONE ? count : DisclosureControl.rounded(count, BASE);
    }
}
