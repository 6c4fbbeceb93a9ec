package org.dueregard.actionplan.feedback;

/** Whether somebody who gave feedback may be written to. */
public enum ContactState {
    CONSENTED,
    WITHDRAWN,
    /** Name, address and what they said are gone for good. */
    ERASED
}
