package org.dueregard.actionplan.coverage;

/** How a member of a population was supported. */
public enum SupportManner {
    PRESENTATION,
    /** A visit after the first one, too. */
    VISIT,
    ADVICE
}
