package org.dueregard.monitoring.disparities.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Threshold;
import org.dueregard.monitoring.statistics.Persistence;
import org.dueregard.monitoring.verdicts.Rehearsals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Thresholds, and on which months they are tried. What is left out is as the definition has it. */
@Schema(name = "MonitoringRehearsalRequest")
public record RehearsalRequest(
        @Schema(implementation = String.class, examples = "2016-01") @NotNull YearMonth from,
        @Schema(implementation = String.class, examples = "2016-12") @NotNull YearMonth to,
        @Schema(
                        description =
                                "Beyond which the whole interval of the ratio has to be, on the side that is adverse")
                @DecimalMin(value = "0", inclusive = false)
                @DecimalMax("1000")
                @Nullable Double limit,
        @Schema(description = "Percentage points that the rates have to be apart; not for rates")
                @DecimalMin("0")
                @DecimalMax("100")
                @Nullable Double gapOfPoints,
        @Min(Suppression.THRESHOLD) @Max(1_000_000) @Nullable Long fewestEvents,
        @DecimalMin(value = "0", inclusive = false) @DecimalMax("1") @Nullable Double q,
        @DecimalMin("0") @DecimalMax("1") @Nullable Double mostUnknown,
        @Schema(description = "In how many of the latest months a signal has to stand")
                @Min(1)
                @Max(24)
                @Nullable Integer needed,
        @Schema(description = "How many the latest months are") @Min(1) @Max(24)
                @Nullable Integer of,
        @Size(min = 1, max = 50) @Nullable List<@NotBlank String> groups,
        @Size(min = 1, max = 50) @Nullable List<@NotBlank String> units) {

    /** Whether no more months are needed than are looked at. */
    @Schema(hidden = true)
    @AssertTrue(message = "of is at least needed; give both or neither")
    public boolean isPersistencePossible() {
        return needed == null || of == null ? needed == null && of == null : needed <= of;
    }

    Threshold threshold(IndicatorDefinition definition) {
        var present = definition.threshold();
        var beyond = limit == null ? present.limit() : limit;
        return new Threshold(
                present.isBelow() ? null : Double.valueOf(beyond),
                present.isBelow() ? Double.valueOf(beyond) : null,
                gapOfPoints == null ? present.gapOfPoints() : gapOfPoints,
                fewestEvents == null ? present.fewestEvents() : fewestEvents,
                q == null ? present.q() : q,
                mostUnknown == null ? present.mostUnknown() : mostUnknown,
                present.fewestDeclared(),
                "rehearsed",
                "a rehearsal");
    }

    Persistence persistence(IndicatorDefinition definition) {
        return needed == null || of == null
                ? definition.persistence()
                : new Persistence(needed, of);
    }

    Rehearsals.Scope scope(IndicatorDefinition definition) {
        return new Rehearsals.Scope(
                groups == null ? definition.alertGroups() : groups,
                units == null ? definition.alertUnits() : units);
    }
}
