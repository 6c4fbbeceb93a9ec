package org.dueregard.eia.coverage.web;

import org.dueregard.eia.coverage.UnitCoverage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaUnitCoverage")
public record UnitCoverageView(
        String unit,
        int objectives,
        int withAssessment,
        int withoutAssessment,
        @Schema(description = "Of those with an assessment, the signed-off ones") int approved) {
    static UnitCoverageView from(UnitCoverage unit) {
        return new UnitCoverageView(
                unit.unit(),
                unit.objectives(),
                unit.withAssessment(),
                unit.withoutAssessment(),
                unit.approved());
    }
}
