package org.dueregard.actionplan.measure.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.measure.MeasureValue;
import org.dueregard.actionplan.measure.TargetMet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was reached in a quarter; of several for one quarter the last one counts. */
@Schema(name = "ActionPlanMeasureValue")
record MeasureValueView(
        UUID id,
        String quarter,
        BigDecimal value,
        LocalDate asAt,
        String source,
        @Schema(description = "What monitoring-service finds; absent for a value by hand")
                @Nullable TargetMet met,
        @Nullable String verifiedBy,
        Instant recordedAt) {
    static MeasureValueView from(MeasureValue value) {
        return new MeasureValueView(
                value.id(),
                value.quarter().toString(),
                value.value(),
                value.asAt(),
                value.source(),
                value.met(),
                value.verifiedBy(),
                value.recordedAt());
    }
}
