package org.dueregard.monitoring.targets;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a target was met. */
@Schema(name = "MonitoringTargetMet")
public enum Met {
    YES,
    NO,
    /** Something that is needed is not known. */
    NOT_COMPUTABLE,
    /** Nobody has set one: that is not the same as met. */
    NO_TARGET
}
