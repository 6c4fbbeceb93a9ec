package org.dueregard.monitoring.datasets;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure claims to be; figures of different kinds are never added or compared unawares. */
@Schema(name = "MonitoringFigureKind")
public enum FigureKind {
    ACTUAL,
    FORECAST,
    SURVEY,
    BENCHMARK,
    TARGET
}
