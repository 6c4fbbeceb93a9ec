package org.dueregard.actionplan.strategy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.strategy.ObjectiveComponent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of an objective. */
@Schema(name = "ActionPlanObjectiveComponent")
record ComponentJson(
        @NotBlank @Size(max = 2000) String text,
        @Schema(description = "The objective of the same strategy under which it is done")
                @Size(min = 1, max = 20)
                @Nullable String pointsTo) {
    static ComponentJson from(ObjectiveComponent component) {
        return new ComponentJson(component.text(), component.pointsTo());
    }
}
