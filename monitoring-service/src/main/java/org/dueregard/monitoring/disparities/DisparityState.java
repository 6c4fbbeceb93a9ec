package org.dueregard.monitoring.disparities;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a disparity is in its life. */
@Schema(name = "MonitoringDisparityState")
public enum DisparityState {
    /** Drawn from certified figures; nobody has accepted to look into it. */
    DETECTED,
    /** The accountable post has accepted to explain or reform. */
    UNDER_ANALYSIS,
    /** Its cause and what justifies it are on record. */
    EXPLAINED,
    /** Its cause is on record, and an action against it is agreed. */
    ACTION_AGREED,
    /** Certified figures no longer pass the threshold. */
    REDUCED,
    CLOSED;

    public boolean isOpen() {
        return this != CLOSED;
    }
}
