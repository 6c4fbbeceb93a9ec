package org.dueregard.eia.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.eia.assessment.Part;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaWriteContent", description = "All parts of a draft at once")
public record ContentRequest(
        @Valid @NotNull ScopeItem scope,
        @NotNull @Size(max = 500) List<@Valid @NotNull EvidenceItem> evidence,
        @NotNull @Size(max = 500) List<@Valid @NotNull EngagementItem> engagements,
        @NotNull @Size(max = 500) List<@Valid @NotNull ImpactItem> impacts,
        @NotNull @Size(max = 500) List<@Valid @NotNull MitigationItem> mitigations,
        @NotNull @Size(max = 200) List<@Valid @NotNull MonitoringItem> monitoringPlan,
        @Valid @NotNull ReviewActionItem reviewAction,
        @Size(max = 1_000) @Schema(description = "What is done with findings and advice")
                @Nullable List<@Valid @NotNull DispositionItem> dispositions) {
    List<Part> toParts() {
        return List.of(
                new Part.ScopePart(scope.toScope()),
                new EvidenceRequest(evidence).toPart(),
                new EngagementsRequest(engagements).toPart(),
                new ImpactsRequest(impacts).toPart(),
                new MitigationsRequest(mitigations).toPart(),
                new MonitoringPlanRequest(monitoringPlan).toPart(),
                new Part.ReviewActionPart(reviewAction.toAction()),
                new DispositionsRequest(dispositions == null ? List.of() : dispositions).toPart());
    }
}
