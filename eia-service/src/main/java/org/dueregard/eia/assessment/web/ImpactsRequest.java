package org.dueregard.eia.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.eia.assessment.Part;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaWriteImpacts")
public record ImpactsRequest(@NotNull @Size(max = 500) List<@Valid @NotNull ImpactItem> items) {
    Part toPart() {
        return new Part.ImpactsPart(items.stream().map(ImpactItem::toImpact).toList());
    }
}
