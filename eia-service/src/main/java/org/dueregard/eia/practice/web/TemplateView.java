package org.dueregard.eia.practice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.ContentPart;
import org.dueregard.eia.practice.AssessmentTemplate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaAssessmentTemplate")
public record TemplateView(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,63}") @Schema(examples = "CUSTODY")
                String code,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 4_000) String description,
        @NotNull UUID assessmentId,
        @NotNull @Positive Integer version,
        @NotEmpty @Size(max = 10) List<@NotNull ContentPart> parts) {
    AssessmentTemplate.Outline toOutline() {
        return new AssessmentTemplate.Outline(
                code,
                title,
                description,
                assessmentId,
                version,
                parts.stream().distinct().sorted().toList());
    }

    static TemplateView from(AssessmentTemplate template) {
        var outline = template.outline();
        return new TemplateView(
                outline.code(),
                outline.title(),
                outline.description(),
                outline.assessmentId(),
                outline.version(),
                outline.parts());
    }
}
