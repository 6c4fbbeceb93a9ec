package org.dueregard.actionplan.obligation.web;

import java.time.Instant;
import org.dueregard.actionplan.obligation.Escalation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step that was taken. */
@Schema(name = "ActionPlanEscalation")
record EscalationView(int step, @Nullable String post, Instant raisedAt) {
    static EscalationView from(Escalation escalation) {
        return new EscalationView(escalation.step(), escalation.post(), escalation.raisedAt());
    }
}
