package org.dueregard.actionplan.source;

/** How a subject of due regard stands in the register of eia-service. */
public enum SubjectState {
    PROPOSED,
    ADOPTED,
    WITHDRAWN
}
