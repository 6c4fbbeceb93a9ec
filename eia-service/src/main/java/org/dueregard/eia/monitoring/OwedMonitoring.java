package org.dueregard.eia.monitoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is owed of monitoring. */
@Schema(name = "EiaOwedMonitoring")
public enum OwedMonitoring {
    POLICY_ANNUAL,
    EMPLOYMENT_ANNUAL,
    VSS_QUARTER,
    TENSION_WEEK,
    MEASURES_QUARTER;

    /** Whether it is owed once a year, for what an annual report covers. */
    public boolean annual() {
        return this == POLICY_ANNUAL || this == EMPLOYMENT_ANNUAL;
    }
}
