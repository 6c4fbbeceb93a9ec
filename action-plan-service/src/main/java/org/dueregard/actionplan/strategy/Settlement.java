package org.dueregard.actionplan.strategy;

/** How an overlap between objectives is settled. */
public enum Settlement {
    MERGE,
    SPLIT,
    LEAD_AND_SUPPORT
}
