package org.dueregard.monitoring.targets.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.dueregard.monitoring.targets.Aim;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a target is measured from. */
@Schema(name = "MonitoringBaseline")
public record BaselineView(
        @NotNull @Digits(integer = 12, fraction = 6) BigDecimal value,
        @Schema(description = "A year, quarter or month", examples = "2017") @NotBlank
                String period,
        @NotBlank @Size(max = 400) String source) {
    static @Nullable BaselineView from(Aim.@Nullable Baseline baseline) {
        return baseline == null
                ? null
                : new BaselineView(baseline.value(), baseline.period(), baseline.source());
    }

    Aim.Baseline asked() {
        return new Aim.Baseline(value, period, source.strip());
    }
}
