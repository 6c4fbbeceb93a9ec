package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dueregard.actionplan.action.OriginPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The days, both included, that interviews or a survey are about. */
@Schema(name = "ActionPlanOriginPeriod")
public record OriginPeriodJson(@NotNull LocalDate from, @NotNull LocalDate to) {

    /** Null where there is neither; where one is missing the constraints tell it. */
    @SuppressWarnings("NullAway")
    public static @Nullable OriginPeriodJson unlessEmpty(
            @Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null ? null : new OriginPeriodJson(from, to);
    }

    static @Nullable OriginPeriod of(@Nullable OriginPeriodJson json) {
        return json == null ? null : new OriginPeriod(json.from, json.to);
    }

    static @Nullable OriginPeriodJson from(@Nullable OriginPeriod period) {
        return period == null ? null : new OriginPeriodJson(period.from(), period.to());
    }
}
