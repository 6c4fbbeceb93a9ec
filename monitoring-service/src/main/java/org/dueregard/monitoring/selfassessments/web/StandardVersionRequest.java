package org.dueregard.monitoring.selfassessments.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many levels a standard has, and by which criteria it is assessed. */
@Schema(name = "MonitoringSetStandard")
public record StandardVersionRequest(
        @Schema(description = "The highest level, up to 10; the lowest is 1", examples = "5")
                int levels,
        @NotNull @Size(max = 100) List<@NotNull @Valid CriterionView> criteria,
        @Schema(description = "Where they are published") @NotBlank @Size(max = 400)
                String source) {}
