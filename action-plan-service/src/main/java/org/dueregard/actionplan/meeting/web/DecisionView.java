package org.dueregard.actionplan.meeting.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.matter.web.MatterJson;
import org.dueregard.actionplan.meeting.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision, where it was routed to, and what came of it. */
@Schema(name = "ActionPlanDecision")
record DecisionView(
        UUID id,
        UUID meeting,
        int number,
        String decidedBy,
        LocalDate decidedOn,
        String text,
        String reason,
        @Nullable MatterJson matter,
        @Nullable String routedTo,
        @Schema(description = "Whether another body has yet to answer") boolean open,
        @Nullable String outcome,
        @Nullable LocalDate outcomeOn) {
    static DecisionView from(Decision decision) {
        return new DecisionView(
                decision.id(),
                decision.meeting(),
                decision.number(),
                decision.decidedBy(),
                decision.decidedOn(),
                decision.text(),
                decision.reason(),
                MatterJson.from(decision.matter()),
                decision.routedTo(),
                decision.isOpen(),
                decision.outcome(),
                decision.outcomeOn());
    }
}
