package org.dueregard.monitoring.obligations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.monitoring.obligations.NewReturn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit hands in for a round. */
@Schema(name = "MonitoringUnitReturnRequest")
public record ReturnRequest(
        @Schema(examples = "LAMBETH") @NotBlank @Size(max = 60) String unit,
        @Schema(description = "What is returned, without the name of a person")
                @NotBlank
                @Size(max = 2_000)
                String summary,
        @Schema(description = "For VSS_QUARTER: who was asked") @Size(max = 50)
                @Nullable List<@NotBlank @Size(max = 100) String> groupsSurveyed,
        @Schema(
                        description =
                                "For TENSION_WEEK: tensions about Gypsies and Travellers, be it that there are none")
                @Size(min = 1, max = 2_000)
                @Nullable String gypsyTravellerTension) {
    NewReturn asked() {
        return new NewReturn(unit, summary.strip(), groupsSurveyed, gypsyTravellerTension);
    }
}
