package org.dueregard.eia.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.eia.assessment.Part;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaWriteMonitoringPlan")
public record MonitoringPlanRequest(
        @NotNull @Size(max = 200) List<@Valid @NotNull MonitoringItem> items) {
    Part toPart() {
        return new Part.MonitoringPart(items.stream().map(MonitoringItem::toLine).toList());
    }
}
