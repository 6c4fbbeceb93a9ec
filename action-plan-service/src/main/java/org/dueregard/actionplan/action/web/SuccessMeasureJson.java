package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.action.SuccessMeasure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How it will be told that an action has worked. */
@Schema(name = "ActionPlanSuccessMeasure")
record SuccessMeasureJson(
        @NotBlank @Size(max = 2000) String text,
        @Size(min = 1, max = 100) @Nullable String indicatorId) {

    static @Nullable SuccessMeasure of(@Nullable SuccessMeasureJson json) {
        return json == null ? null : new SuccessMeasure(json.text, json.indicatorId);
    }

    static @Nullable SuccessMeasureJson from(@Nullable SuccessMeasure measure) {
        return measure == null
                ? null
                : new SuccessMeasureJson(measure.text(), measure.indicatorId());
    }
}
