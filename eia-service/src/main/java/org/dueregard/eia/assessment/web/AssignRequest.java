package org.dueregard.eia.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dueregard.eia.assessment.ContentPart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaAssignParts", description = "Parts that are not named wait for every author")
public record AssignRequest(@NotNull @Size(max = 20) List<@Valid @NotNull AssignmentItem> items) {

    @Schema(name = "EiaPartAssignment")
    public record AssignmentItem(
            @NotNull ContentPart part, @NotBlank @Size(max = 255) String person) {}

    Map<ContentPart, String> toWriters() {
        var writers = new EnumMap<ContentPart, String>(ContentPart.class);
        items.forEach(item -> writers.put(item.part(), item.person()));
        return writers;
    }
}
