package org.dueregard.actionplan.evaluation;

/** How likely a plan is to deliver its aims. */
public enum Likelihood {
    VERY_LIKELY,
    LIKELY,
    UNCERTAIN,
    UNLIKELY
}
