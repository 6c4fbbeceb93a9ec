package org.dueregard.monitoring.selfassessments.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.monitoring.selfassessments.NewSelfAssessment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the service says of itself. */
@Schema(name = "MonitoringRecordSelfAssessment")
public record SelfAssessmentRequest(
        @Schema(description = "A code of /v1/standards", examples = "ESLG")
                @NotBlank
                @Size(max = 40)
                String standard,
        @Schema(
                        description = "A criterion of the standard's present version",
                        examples = "LEADERSHIP")
                @NotBlank
                @Size(max = 40)
                String criterion,
        @Schema(description = "The level that is met; 0 for none", examples = "3") @NotNull
                Integer level,
        @Schema(description = "What shows it, without the name of a person")
                @NotBlank
                @Size(max = 4_000)
                String evidence,
        @Schema(description = "The day, in London", examples = "2008-01-15") @NotNull
                LocalDate assessedOn,
        @Schema(examples = "DCFD-EQUALITY-STANDARD") @NotBlank @Size(max = 60)
                String assessorPost) {
    NewSelfAssessment asked() {
        return new NewSelfAssessment(
                standard, criterion, level, evidence.strip(), assessedOn, assessorPost.strip());
    }
}
