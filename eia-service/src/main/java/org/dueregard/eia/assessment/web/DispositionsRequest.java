package org.dueregard.eia.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.eia.assessment.Part;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaWriteDispositions")
public record DispositionsRequest(
        @NotNull @Size(max = 1_000) List<@Valid @NotNull DispositionItem> items) {
    Part toPart() {
        return new Part.DispositionsPart(
                items.stream().map(DispositionItem::toDisposition).toList());
    }
}
