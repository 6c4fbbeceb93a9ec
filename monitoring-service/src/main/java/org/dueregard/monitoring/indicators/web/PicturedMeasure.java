package org.dueregard.monitoring.indicators.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a picture of results shows. */
@Schema(name = "MonitoringPicturedMeasure")
public enum PicturedMeasure {
    RATE,
    /** To the comparator, on the log scale. */
    RATIO
}
