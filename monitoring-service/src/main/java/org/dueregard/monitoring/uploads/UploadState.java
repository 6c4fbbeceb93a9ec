package org.dueregard.monitoring.uploads;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a large file. */
@Schema(name = "MonitoringUploadState")
public enum UploadState {
    /** Bytes of it are missing still. */
    RECEIVING,
    /** It has come whole and waits for its turn. */
    WAITING,
    TAKING_IN,
    TAKEN_IN,
    /** It cannot be read on; what was taken in before stays. */
    FAILED,
    /** It was stopped; what was taken in before stays. */
    CANCELLED
}
