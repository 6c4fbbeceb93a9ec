package org.dueregard.monitoring.datasets;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one record of a dataset is. */
@Schema(name = "MonitoringRecordKind")
public enum RecordKind {
    EVENT,
    COUNT,
    SURVEY_ANSWER,
    PERCENTAGE_WITHOUT_COUNT
}
