package org.dueregard.monitoring.datasets;

/** How the text of a field is read. */
public enum FieldKind {
    /** One of a list of codes. */
    CODE,
    /** Free text, kept as it stands. */
    TEXT,
    /** A date and time with its offset, ISO 8601. */
    INSTANT,
    LATITUDE,
    LONGITUDE
}
