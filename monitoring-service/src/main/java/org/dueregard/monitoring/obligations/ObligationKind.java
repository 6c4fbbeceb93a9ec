package org.dueregard.monitoring.obligations;

import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is owed, and how often. */
@Schema(name = "MonitoringObligationKind")
public enum ObligationKind {
    /** Each policy is monitored within a year of its last report. */
    POLICY_ANNUAL(
            Period.ofYears(1),
            "Equalities scheme, objective R3: every corporate policy is monitored at least once a year"),
    /** The results of employment monitoring are published within a year of the last. */
    EMPLOYMENT_ANNUAL(
            Period.ofYears(1),
            "Race equality scheme, action 11: what actions 9 and 10 monitor is published every year"),
    /** The survey of victims is returned every quarter, with the groups that were asked. */
    VSS_QUARTER(
            Period.ofMonths(3),
            "Inclusion and diversity strategy: the victim satisfaction survey is returned every quarter"),
    /** Each borough returns the tensions of its communities every week. */
    TENSION_WEEK(
            Period.ofWeeks(1),
            "Equalities scheme, appendix 1, 22: every borough returns community tensions every week"),
    /** The measures of inclusion and diversity are published every quarter. */
    MEASURES_QUARTER(
            Period.ofMonths(3),
            "Inclusion and diversity strategy: the measures are published every quarter");

    private final Period every;
    private final String basis;

    ObligationKind(Period every, String basis) {
        this.every = every;
        this.basis = basis;
    }

    /** What asks for it. */
    public String basis() {
        return basis;
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
