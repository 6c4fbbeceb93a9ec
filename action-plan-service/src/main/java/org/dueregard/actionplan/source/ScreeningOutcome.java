package org.dueregard.actionplan.source;

/** What a panel decided of a subject. */
public enum ScreeningOutcome {
    FULL_EIA_REQUIRED,
    NOT_REQUIRED,
    RETURNED
}
