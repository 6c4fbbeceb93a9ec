package org.dueregard.eia.assessment.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.assessment.EscalatedThing;
import org.dueregard.eia.assessment.Escalation;
import org.dueregard.eia.assessment.EscalationState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaEscalation")
public record EscalationView(
        String id,
        @Schema(description = "How many steps of its ladder have been taken") int level,
        EscalationState state,
        @Schema(description = "The post or body that was told last") String toPostOrBody,
        @Schema(description = "The last day before it climbs further")
                @Nullable LocalDate respondBy,
        @Nullable String response) {

    /** Those of all that are about this. */
    static List<EscalationView> about(
            EscalatedThing type, @Nullable String id, List<Escalation> all) {
        return all.stream()
                .filter(escalation -> escalation.isAbout(type, id))
                .map(
                        escalation ->
                                new EscalationView(
                                        escalation.id(),
                                        escalation.level(),
                                        escalation.state(),
                                        escalation.told(),
                                        escalation.respondBy(),
                                        escalation.response()))
                .toList();
    }
}
