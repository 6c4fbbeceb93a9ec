package org.dueregard.monitoring.targets.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.dueregard.monitoring.targets.NewAssessment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A period of a target, as it was measured. */
@Schema(name = "MonitoringAssessTarget")
public record TargetAssessmentRequest(
        @Schema(description = "A year, quarter or month", examples = "2017/18")
                @NotBlank
                @Size(max = 10)
                String period,
        @Schema(description = "Left out where nobody has measured it")
                @Digits(integer = 12, fraction = 6)
                @Nullable BigDecimal value,
        @Schema(description = "Of those it is compared with: for PARITY and GAP_DECREASE")
                @Digits(integer = 12, fraction = 6)
                @Nullable BigDecimal comparator,
        @Schema(description = "Of the highest group, where the target has a floor")
                @Digits(integer = 12, fraction = 6)
                @Nullable BigDecimal highest,
        @Schema(description = "Where the values stand") @NotBlank @Size(max = 400) String source,
        @Schema(description = "The verifier of the target, once they have verified it")
                @Size(max = 200)
                @Nullable String verifiedBy,
        @Schema(description = "Why a period is assessed again") @Size(max = 1_000)
                @Nullable String reason) {
    NewAssessment asked() {
        return new NewAssessment(
                period.strip(),
                value,
                comparator,
                highest,
                source.strip(),
                stripped(verifiedBy),
                stripped(reason));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
