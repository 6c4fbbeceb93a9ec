package org.dueregard.actionplan.action;

/** Whether a complete action has had its effect; being done and having worked are two things. */
public enum Effectiveness {
    NOT_ASSESSED,
    EFFECTIVE,
    PARTLY_EFFECTIVE,
    NOT_EFFECTIVE,
    UNKNOWN
}
