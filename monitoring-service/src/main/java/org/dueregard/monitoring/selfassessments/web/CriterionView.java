package org.dueregard.monitoring.selfassessments.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.monitoring.selfassessments.Criterion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a standard is assessed by. */
@Schema(name = "MonitoringCriterion")
public record CriterionView(
        @Schema(examples = "LEADERSHIP") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{0,39}")
                String criterion,
        @Schema(examples = "Leadership and commitment") @NotBlank @Size(max = 400) String title) {
    static CriterionView from(Criterion criterion) {
        return new CriterionView(criterion.criterion(), criterion.title());
    }

    Criterion asked() {
        return new Criterion(criterion, title.strip());
    }
}
