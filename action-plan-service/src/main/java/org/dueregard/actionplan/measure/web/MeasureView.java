package org.dueregard.actionplan.measure.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dueregard.actionplan.action.web.DueDateJson;
import org.dueregard.actionplan.measure.AccreditationLevel;
import org.dueregard.actionplan.measure.Basis;
import org.dueregard.actionplan.measure.Direction;
import org.dueregard.actionplan.post.Ownership;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A success measure, who answers for it, and how it stands. */
@Schema(name = "ActionPlanMeasure")
record MeasureView(
        String code,
        String title,
        String strategy,
        @Nullable String objective,
        @Nullable String commitment,
        @Schema(description = "CENTRE, or the unit that it is about") String scope,
        String unit,
        Direction direction,
        Basis basis,
        @Nullable BigDecimal targetValue,
        @Nullable DueDateJson targetBy,
        List<PointJson> points,
        Map<AccreditationLevel, Integer> needed,
        @Nullable String indicator,
        @Nullable String indicatorTarget,
        @Schema(description = "The board that it belongs to; absent where none is named")
                @Nullable String ownerBody,
        @Schema(description = "Read-only for the strategy's own board") boolean deferred,
        @Schema(description = "The post that answers for it; absent where nobody leads the unit")
                @Nullable Answerable accountablePost,
        @Schema(description = "The advisory group of whose members one has to verify it")
                @Nullable String verifier,
        @Schema(description = "As it stands in the last quarter that has a value")
                ReadingView latest,
        List<AccreditationView> accreditations,
        @Nullable LocalDate achievedOn,
        @Nullable String achievedReason) {
    static final String CENTRE = "CENTRE";

    /** A post that answers for a measure. */
    @Schema(name = "ActionPlanMeasurePost")
    record Answerable(String code, String title, Ownership ownership) {}

    /** A recognition that was recorded. */
    @Schema(name = "ActionPlanAccreditation")
    record AccreditationView(
            AccreditationLevel level,
            String title,
            String awardedBy,
            LocalDate awardedOn,
            String evidence) {}
}
