package org.dueregard.actionplan.measure;

/** How far a recognition reaches. */
public enum AccreditationLevel {
    NATIONAL,
    INTERNATIONAL
}
