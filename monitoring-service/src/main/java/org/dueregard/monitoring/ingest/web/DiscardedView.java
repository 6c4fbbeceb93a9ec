package org.dueregard.monitoring.ingest.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many rows of a batch were discarded. */
@Schema(name = "MonitoringDiscardedRejections")
public record DiscardedView(UUID batch, int discarded) {}
