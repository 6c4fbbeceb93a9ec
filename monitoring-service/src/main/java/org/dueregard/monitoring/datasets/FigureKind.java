package org.dueregard.monitoring.datasets;

/** What a figure claims to be; figures of different kinds are never added or compared unawares. */
public enum FigureKind {
    ACTUAL,
    FORECAST,
    SURVEY,
    BENCHMARK,
    TARGET
}
