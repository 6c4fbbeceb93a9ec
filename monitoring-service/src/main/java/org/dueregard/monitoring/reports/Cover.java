package org.dueregard.monitoring.reports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a report looks at a function of the policy, and why not if it does not. */
@Schema(name = "MonitoringReportCover")
public record Cover(
        boolean covered,
        @Schema(description = "Why it does not apply; null where it is covered", maxLength = 2_000)
                @Nullable String reason) {}
