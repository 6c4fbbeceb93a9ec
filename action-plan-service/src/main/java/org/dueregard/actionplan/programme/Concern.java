package org.dueregard.actionplan.programme;

/** Why a strand stands in the pack of its programme's board. */
public enum Concern {
    /** The last stocktake found it red. */
    RED,
    MILESTONE_OVERDUE,
    /** Nobody has taken stock of it when it was due. */
    STOCKTAKE_OVERDUE
}
