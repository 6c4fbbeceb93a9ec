package org.dueregard.actionplan.instruction;

/** What was found at a unit. */
public enum Compliance {
    COMPLIANT,
    PARTLY_COMPLIANT,
    NOT_COMPLIANT
}
