package org.dueregard.actionplan.coverage.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.coverage.EngagementRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A business group has engaged with communities. */
@Schema(name = "ActionPlanEngagementRecord")
record EngagementRecordView(
        UUID id,
        String unit,
        LocalDate heldOn,
        String service,
        String communities,
        String method,
        @Nullable String outcome) {
    static EngagementRecordView from(EngagementRecord engagement) {
        return new EngagementRecordView(
                engagement.id(),
                engagement.unit(),
                engagement.heldOn(),
                engagement.service(),
                engagement.communities(),
                engagement.method(),
                engagement.outcome());
    }
}
