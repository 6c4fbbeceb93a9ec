package org.dueregard.monitoring.observations.layouts;

/** What a column of a published table says. */
public enum Part {
    MEASURE,
    TIME,
    TIME_TYPE,
    GROUP,
    CLASSIFICATION,
    AREA,
    AREA_TYPE,
    COUNT,
    /** Of all groups together, without those of whom it is not known. */
    TOTAL,
    POPULATION,
    RATE,
    SHARE,
    NOTES
}
