package org.dueregard.actionplan.plan;

/** Where an initiative stands. */
public enum InitiativeState {
    /** No action carries it. */
    UNPLANNED,
    IN_HAND,
    /** Every action is complete; its group has yet to look for a gap. */
    GAP_ANALYSIS_DUE,
    COMPLETE
}
