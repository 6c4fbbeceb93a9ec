package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.dueregard.actionplan.action.MeasureResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the success measure stands. */
@Schema(name = "ActionPlanMeasureResult")
record MeasureResultJson(
        @Nullable BigDecimal expected,
        @Nullable BigDecimal actual,
        @NotNull MeasureResult.Met met) {

    static @Nullable MeasureResult of(@Nullable MeasureResultJson json) {
        return json == null ? null : new MeasureResult(json.expected, json.actual, json.met);
    }

    static @Nullable MeasureResultJson from(@Nullable MeasureResult result) {
        return result == null
                ? null
                : new MeasureResultJson(result.expected(), result.actual(), result.met());
    }
}
