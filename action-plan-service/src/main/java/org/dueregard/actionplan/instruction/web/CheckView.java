package org.dueregard.actionplan.instruction.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.instruction.Compliance;
import org.dueregard.actionplan.instruction.ComplianceCheck;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found at a unit on a day. */
@Schema(name = "ActionPlanComplianceCheck")
record CheckView(
        UUID id,
        String unit,
        LocalDate checkedOn,
        Compliance compliance,
        @Nullable String finding) {
    static CheckView from(ComplianceCheck check) {
        return new CheckView(
                check.id(), check.unit(), check.checkedOn(), check.compliance(), check.finding());
    }
}
