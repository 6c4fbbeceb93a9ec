package org.dueregard.monitoring.releases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a release has come. */
@Schema(name = "MonitoringReleaseState")
public enum ReleaseState {
    DRAFT,
    PRESENTED,
    PUBLISHED,
    DISCARDED
}
