package org.dueregard.monitoring.datasets;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the text of a field is read. */
@Schema(name = "MonitoringFieldKind")
public enum FieldKind {
    /** One of a list of codes. */
    CODE,
    /** Free text, kept as it stands. */
    TEXT,
    /** A date and time with its offset, ISO 8601. */
    INSTANT,
    /** A day, ISO 8601, in the dataset's time zone. */
    DATE,
    /** A month, ISO 8601, in the dataset's time zone. */
    MONTH,
    /** A unit, by its code or its name. */
    UNIT,
    /** How many: a whole number from 0, also with commas between the thousands. */
    NUMBER,
    LATITUDE,
    LONGITUDE;

    /** Whether a field of this kind can say when it happened. */
    boolean saysWhen() {
        return this == INSTANT || this == DATE || this == MONTH;
    }
}
