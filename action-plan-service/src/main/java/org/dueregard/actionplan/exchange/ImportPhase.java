package org.dueregard.actionplan.exchange;

/** How far the import of a file has come. */
public enum ImportPhase {
    CHECKING,
    /** All of a dry run. */
    CHECKED,
    WRITING,
    TAKEN_IN,
    REFUSED
}
