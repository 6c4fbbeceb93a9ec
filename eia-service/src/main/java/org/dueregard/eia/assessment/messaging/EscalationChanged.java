package org.dueregard.eia.assessment.messaging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.dueregard.eia.assessment.EscalatedThing;
import org.dueregard.eia.assessment.EscalationState;
import org.dueregard.eia.assessment.Tracking;
import org.jspecify.annotations.Nullable;

/** Data of {@code org.dueregard.escalation.changed.v1}, as this service reads it. */
public record EscalationChanged(
        String escalationId,
        int level,
        EscalationState state,
        String aboutType,
        String aboutId,
        String toPostOrBody,
        @Nullable LocalDate respondBy,
        @Nullable String response) {
    public static final String TYPE = "org.dueregard.escalation.changed.v1";

    /** What it is about; empty where that is nothing that shows in an assessment. */
    public Optional<EscalatedThing> about() {
        return Arrays.stream(EscalatedThing.values())
                .filter(thing -> thing.name().equals(aboutType))
                .findFirst();
    }

    Tracking.Climb climb() {
        return new Tracking.Climb(level, state, toPostOrBody, respondBy, response);
    }
}
