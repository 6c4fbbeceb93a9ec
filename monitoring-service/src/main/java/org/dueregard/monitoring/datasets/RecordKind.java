package org.dueregard.monitoring.datasets;

/** What one record of a dataset is. */
public enum RecordKind {
    EVENT,
    COUNT,
    SURVEY_ANSWER,
    PERCENTAGE_WITHOUT_COUNT
}
