package org.dueregard.monitoring.certification;

/** Whether a month may still change unsaid. */
public enum PeriodState {
    OPEN,
    CERTIFIED
}
