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
    LATITUDE,
    LONGITUDE
}
