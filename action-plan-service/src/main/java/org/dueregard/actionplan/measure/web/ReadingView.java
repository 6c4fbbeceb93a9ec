package org.dueregard.actionplan.measure.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.dueregard.actionplan.measure.Reading;
import org.dueregard.actionplan.measure.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure as it stands in a quarter. */
@Schema(name = "ActionPlanMeasureReading")
record ReadingView(
        String quarter,
        @Nullable BigDecimal value,
        @Nullable LocalDate asAt,
        @Nullable String source,
        @Nullable BigDecimal priorValue,
        @Nullable String priorQuarter,
        @Schema(description = "What was to be reached in the quarter") @Nullable BigDecimal target,
        @Schema(description = "The share of the target that was reached")
                @Nullable BigDecimal progress,
        Standing standing,
        @Nullable VerificationView verification) {

    /** Who from outside has verified the value. */
    @Schema(name = "ActionPlanMeasureVerification")
    record VerificationView(
            @Schema(description = "The advisory group; absent where monitoring-service tells it")
                    @Nullable String body,
            String by,
            @Nullable String statement,
            @Nullable Instant at) {}

    static ReadingView from(Reading reading) {
        var value = reading.value();
        var prior = reading.prior();
        return new ReadingView(
                reading.quarter().toString(),
                reading.reached(),
                value == null ? null : value.asAt(),
                value == null ? null : value.source(),
                prior == null ? null : prior.value(),
                prior == null ? null : prior.quarter().toString(),
                reading.target(),
                reading.progress(),
                reading.standing(),
                verification(reading));
    }

    private static @Nullable VerificationView verification(Reading reading) {
        var verification = reading.verification();
        if (verification != null) {
            return new VerificationView(
                    verification.body(),
                    verification.post(),
                    verification.statement(),
                    verification.verifiedAt());
        }
        var value = reading.value();
        return value == null || value.verifiedBy() == null
                ? null
                : new VerificationView(null, value.verifiedBy(), null, null);
    }
}
