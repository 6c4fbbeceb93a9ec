package org.dueregard.actionplan.obligation;

/** What kind of thing an obligation is about. */
public enum AboutType {
    /** Nothing but what is owed. */
    OBLIGATION,
    ACTION,
    EIA,
    DISPARITY
}
