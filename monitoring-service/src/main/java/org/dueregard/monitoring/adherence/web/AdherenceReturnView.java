package org.dueregard.monitoring.adherence.web;

import java.time.Instant;
import org.dueregard.monitoring.adherence.Adherence;
import org.dueregard.monitoring.adherence.AdherenceReturn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit said of a policy in a period. */
@Schema(name = "MonitoringAdherenceReturn")
public record AdherenceReturnView(
        String policy,
        String period,
        String unit,
        @Schema(description = "From 1; the highest counts") int revision,
        Adherence adherence,
        String summary,
        @Nullable String reason,
        Instant returnedAt) {
    static AdherenceReturnView from(AdherenceReturn taken) {
        var key = taken.key();
        return new AdherenceReturnView(
                key.policy(),
                key.period(),
                key.unit(),
                key.revision(),
                taken.adherence(),
                taken.summary(),
                taken.reason(),
                taken.returnedAt());
    }
}
