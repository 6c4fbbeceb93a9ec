package org.dueregard.monitoring.strands.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.monitoring.strands.Found;
import org.dueregard.monitoring.strands.Impact;
import org.dueregard.monitoring.strands.NewEvaluation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found at a follow-up. */
@Schema(name = "MonitoringEvaluateStrand")
public record StrandEvaluationRequest(
        @Schema(description = "6, 12 or 18", examples = "6") @NotNull Integer afterMonths,
        @Schema(description = "Without the name of a person") @NotBlank @Size(max = 4_000)
                String summary,
        @Schema(description = "Where the evidence stands") @NotBlank @Size(max = 400) String source,
        @Schema(description = "For each group that the assessment speaks of, and others")
                @NotNull
                @Valid
                @Size(min = 1, max = 100)
                List<@NotNull FoundRequest> found,
        @Schema(description = "Why an evaluation of the same follow-up is revised")
                @Size(min = 1, max = 1_000)
                @Nullable String reason) {

    /** What was found for a group. */
    @Schema(name = "MonitoringFoundImpact")
    public record FoundRequest(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String characteristic,
            @NotBlank @Size(max = 100) String group,
            @Schema(description = "Left out where nothing could be told") @Nullable Impact impact,
            @Schema(description = "By which; or why nothing could be told")
                    @NotBlank
                    @Size(max = 2_000)
                    String evidence) {
        Found asked() {
            return new Found(characteristic, group.strip(), impact, evidence.strip());
        }
    }

    NewEvaluation asked() {
        return new NewEvaluation(
                afterMonths,
                summary.strip(),
                source.strip(),
                found.stream().map(FoundRequest::asked).toList(),
                reason);
    }
}
