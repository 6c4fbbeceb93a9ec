package org.dueregard.actionplan.research;

/** Where a piece of research stands. */
public enum ResearchState {
    COMMISSIONED,
    /** Its recommendations are not all answered yet. */
    REPORTED,
    /** Each of its recommendations is answered. */
    RESPONDED,
    /** Each recommendation that was accepted is complete, and one at least was. */
    IMPLEMENTED
}
