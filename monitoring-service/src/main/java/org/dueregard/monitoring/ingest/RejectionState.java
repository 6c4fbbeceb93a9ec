package org.dueregard.monitoring.ingest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a row that was set aside. */
@Schema(name = "MonitoringRejectionState")
public enum RejectionState {
    /** It waits for its sender. */
    SET_ASIDE,
    /** A later batch has taken it in, as a duplicate perhaps. */
    TAKEN_IN,
    /** Its sender has given it up. */
    DISCARDED
}
