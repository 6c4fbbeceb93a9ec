package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.dueregard.actionplan.action.SuccessMeasure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How it will be told that an action has worked. */
@Schema(name = "ActionPlanSuccessMeasure")
public record SuccessMeasureJson(
        @NotBlank @Size(max = 2000) String text,
        @Size(min = 1, max = 100) @Nullable String indicatorId,
        @Schema(description = "The figure that is to be reached, in the unit that the text names")
                @Digits(integer = 18, fraction = 6)
                @Nullable BigDecimal target) {

    /** Null where there is nothing of it; where the words are missing the constraints tell it. */
    @SuppressWarnings("NullAway")
    public static @Nullable SuccessMeasureJson unlessEmpty(
            @Nullable String text, @Nullable String indicatorId, @Nullable BigDecimal target) {
        return text == null && indicatorId == null && target == null
                ? null
                : new SuccessMeasureJson(text, indicatorId, target);
    }

    static @Nullable SuccessMeasure of(@Nullable SuccessMeasureJson json) {
        return json == null ? null : new SuccessMeasure(json.text, json.indicatorId, json.target);
    }

    static @Nullable SuccessMeasureJson from(@Nullable SuccessMeasure measure) {
        return measure == null
                ? null
                : new SuccessMeasureJson(measure.text(), measure.indicatorId(), measure.target());
    }
}
