package org.dueregard.eia.coverage.web;

import java.util.List;
import org.dueregard.eia.coverage.UnitCoverage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaUnitCoverageList")
public record UnitCoverageListView(List<UnitCoverageView> items) {

    @Schema(name = "EiaUnitCoverage")
    public record UnitCoverageView(
            String unit,
            int objectives,
            int withAssessment,
            int withoutAssessment,
            @Schema(description = "Of those with an assessment, the signed-off ones")
                    int approved) {}

    static UnitCoverageListView from(List<UnitCoverage> units) {
        return new UnitCoverageListView(
                units.stream()
                        .map(
                                unit ->
                                        new UnitCoverageView(
                                                unit.unit(),
                                                unit.objectives(),
                                                unit.withAssessment(),
                                                unit.withoutAssessment(),
                                                unit.approved()))
                        .toList());
    }
}
