package org.dueregard.actionplan.action.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.action.Escalated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something about an action that is not met and has climbed. */
@Schema(name = "ActionPlanEscalated")
record EscalatedView(
        UUID escalationId,
        @Schema(description = "How many steps of the ladder have been taken") int level,
        @Schema(description = "The post that was told last") String post,
        LocalDate dueSince,
        @Schema(description = "What is not met") String what) {
    static EscalatedView from(Escalated escalated) {
        return new EscalatedView(
                escalated.escalationId(),
                escalated.level(),
                escalated.post(),
                escalated.dueSince(),
                escalated.what());
    }
}
