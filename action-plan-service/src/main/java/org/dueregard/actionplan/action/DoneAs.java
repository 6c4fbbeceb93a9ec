package org.dueregard.actionplan.action;

/** In what capacity somebody does something to an action. */
public enum DoneAs {
    /** For the accountable post. */
    OWNER,
    /** In the name of a body, from its chair. */
    BODY,
    OFFICE,
    /** This service, on an event of another one. */
    SERVICE
}
