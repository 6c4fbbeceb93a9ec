package org.dueregard.monitoring.targets.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dueregard.monitoring.targets.Every;
import org.dueregard.monitoring.targets.Measure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Of whom the value of a target is, where its indicator gives it. */
@Schema(name = "MonitoringTargetMeasure")
public record MeasureView(
        @Schema(
                        description =
                                "The group whose rate is held against the target; its comparator is the indicator's",
                        examples = "BME")
                @NotBlank
                @Size(max = 100)
                String group,
        @Schema(description = "Code of a unit, or FORCE", examples = "FORCE")
                @NotBlank
                @Size(max = 60)
                String unit,
        @NotNull Every every) {
    Measure asked() {
        return new Measure(group, unit, every);
    }

    static @Nullable MeasureView from(@Nullable Measure measure) {
        return measure == null
                ? null
                : new MeasureView(measure.group(), measure.unit(), measure.every());
    }
}
