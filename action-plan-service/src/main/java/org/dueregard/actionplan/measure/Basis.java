package org.dueregard.actionplan.measure;

/** How the target of a measure is set. */
public enum Basis {
    /** A value by a date. */
    REACH,
    /** A value for each of some quarters; the last one that has come holds. */
    TRAJECTORY,
    /** Better than in the same quarter of the year before. */
    YEAR_ON_YEAR,
    /** The recognition of others, so many of each level. */
    ACCREDITATIONS,
    NONE_SET
}
