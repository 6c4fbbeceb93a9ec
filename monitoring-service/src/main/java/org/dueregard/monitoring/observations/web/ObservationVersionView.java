package org.dueregard.monitoring.observations.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of an observation. */
@Schema(name = "MonitoringObservationVersion")
record ObservationVersionView(
        long version,
        boolean withdrawn,
        @Schema(description = "What it said; null of a withdrawal")
                @Nullable ObservationView observation,
        UUID file,
        Instant recordedAt) {}
