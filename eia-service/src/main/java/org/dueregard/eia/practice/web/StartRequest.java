package org.dueregard.eia.practice.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dueregard.eia.assessment.ContentPart;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaStartFrom", description = "Either a template or another assessment")
public record StartRequest(
        @Size(max = 64) @Nullable String template, @Valid @Nullable SourceItem assessment) {

    @Schema(name = "EiaStartSource")
    public record SourceItem(
            @NotNull UUID assessmentId,
            @NotNull @Positive Integer version,
            @NotEmpty @Size(max = 10) List<@NotNull ContentPart> parts) {}

    void from(Consumer<String> byTemplate, Consumer<SourceItem> byAssessment) {
        if (template != null && assessment == null) {
            byTemplate.accept(template);
        } else if (assessment != null && template == null) {
            byAssessment.accept(assessment);
        } else {
            throw DomainException.invalid(
                    List.of(Violation.at("", "names a template or an assessment, one of them")));
        }
    }
}
