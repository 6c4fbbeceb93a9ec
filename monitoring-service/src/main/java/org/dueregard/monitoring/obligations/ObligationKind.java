package org.dueregard.monitoring.obligations;

import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is owed, and how often. */
@Schema(name = "MonitoringObligationKind")
public enum ObligationKind {
    /** Each policy is monitored within a year of its last report. */
    POLICY_ANNUAL(Period.ofYears(1)),
    /** The results of employment monitoring are published within a year of the last. */
    EMPLOYMENT_ANNUAL(Period.ofYears(1)),
    /** The survey of victims is returned every quarter, with the groups that were asked. */
    VSS_QUARTER(Period.ofMonths(3)),
    /** Each borough returns the tensions of its communities every week. */
    TENSION_WEEK(Period.ofWeeks(1)),
    /** The measures of inclusion and diversity are published every quarter. */
    MEASURES_QUARTER(Period.ofMonths(3));

    private final Period every;

    ObligationKind(Period every) {
        this.every = every;
    }

    public Period every() {
        return every;
    }

    /**
     * Whether it is met by a report that this service publishes, and due again a year after what
     * that covers. The others stay on their cycle, whether a round was met or not.
     */
    public boolean isMetByReport() {
        return this == POLICY_ANNUAL || this == EMPLOYMENT_ANNUAL;
    }

    /** Whether units hand something in. */
    public boolean wantsReturns() {
        return this == VSS_QUARTER || this == TENSION_WEEK;
    }
}
