package org.dueregard.actionplan.plan;

/** Where a plan stands. */
public enum PlanState {
    DRAFT,
    ACTIVE,
    CLOSED
}
