package org.dueregard.eia.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.eia.assessment.CauseKind;
import org.dueregard.eia.review.Report;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaReportCause")
public record ReportCauseRequest(
        @NotNull @Schema(description = "COMPLAINT, POLICY_CHANGE or FINDING") CauseKind kind,
        @NotBlank
                @Size(max = 200)
                @Schema(
                        description = "Under which it is known where it is kept",
                        examples = "COMPLAINT-2016-117")
                String ref,
        @NotBlank @Size(max = 4_000) @Schema(description = "In words that name nobody")
                String summary,
        @NotNull LocalDate happenedOn) {
    Report toReport() {
        return new Report(kind, ref, summary, happenedOn);
    }
}
