package org.dueregard.actionplan.strategy.web;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.actionplan.strategy.ResourceDecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money or people that a body has directed to a commitment. */
@Schema(name = "ActionPlanResourceDecision")
record ResourceDecisionView(
        UUID id, String body, String statement, @Nullable String minute, Instant decidedAt) {
    static ResourceDecisionView from(ResourceDecision decision) {
        return new ResourceDecisionView(
                decision.id(),
                decision.body(),
                decision.statement(),
                decision.minute(),
                decision.decidedAt());
    }
}
