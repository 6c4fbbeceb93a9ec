package org.dueregard.monitoring.ingest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which door a batch came in. */
@Schema(name = "MonitoringBatchDoor")
public enum BatchDoor {
    /** A request, or rows of one that were set aside and come in again. */
    HTTP,
    /** Messages of the topic of records. */
    KAFKA
}
