package org.dueregard.monitoring.neighbours.web;

import java.time.Instant;
import java.time.LocalDate;
import org.dueregard.monitoring.neighbours.ToldEscalation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far something overdue has climbed. */
@Schema(name = "MonitoringEscalation")
public record EscalationView(
        String id,
        @Schema(description = "How many steps of its ladder were taken") int level,
        @Schema(examples = "RAISED_LEVEL") String state,
        @Schema(description = "Code of the post or body that was told last") String toPostOrBody,
        @Schema(description = "The last day before it climbs further; null where it does not")
                @Nullable LocalDate respondBy,
        @Nullable String response,
        Instant toldAt) {
    static EscalationView from(ToldEscalation escalation) {
        return new EscalationView(
                escalation.id(),
                escalation.level(),
                escalation.state(),
                escalation.toPostOrBody(),
                escalation.respondBy(),
                escalation.response(),
                escalation.toldAt());
    }
}
