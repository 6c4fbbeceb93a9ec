package org.dueregard.monitoring.adherence.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dueregard.monitoring.adherence.Adherence;
import org.dueregard.monitoring.adherence.NewReturn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit says of a policy. */
@Schema(name = "MonitoringAdherenceRequest")
public record AdherenceRequest(
        @Schema(description = "Id of the policy in the register") @NotNull UUID policy,
        @Schema(description = "A year, quarter or month", examples = "2007-Q4")
                @NotBlank
                @Size(max = 10)
                String period,
        @Schema(description = "Code of a borough", examples = "E09000022") @NotBlank @Size(max = 60)
                String unit,
        @NotNull Adherence adherence,
        @Schema(description = "By what it is seen, without the name of a person")
                @NotBlank
                @Size(max = 2_000)
                String summary,
        @Schema(description = "Why a return is revised") @Size(min = 1, max = 1_000)
                @Nullable String reason) {
    NewReturn asked() {
        return new NewReturn(
                policy.toString(), period.strip(), unit, adherence, summary.strip(), reason);
    }
}
