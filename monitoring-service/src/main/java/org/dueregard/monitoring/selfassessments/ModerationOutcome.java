package org.dueregard.monitoring.selfassessments;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody else makes of a self-assessment. */
@Schema(name = "MonitoringModerationOutcome")
public enum ModerationOutcome {
    AGREED,
    /** Another level is met. */
    CHANGED
}
