package org.dueregard.eia.review.messaging;

import java.math.BigDecimal;
import java.util.List;
import org.dueregard.eia.review.CauseDetails;
import org.jspecify.annotations.Nullable;

/** Data of {@code org.dueregard.monitoring.disparity.detected.v1}, as this service reads it. */
public record DisparityDetected(
        String disparityId,
        String indicatorId,
        List<String> policyIds,
        List<String> eiaIds,
        List<String> dimensions,
        String group,
        String comparator,
        BigDecimal groupRate,
        BigDecimal comparatorRate,
        @Nullable BigDecimal gapPoints,
        @Nullable BigDecimal ratio,
        String threshold,
        String period,
        boolean smallNumber,
        String dataQuality,
        String sourceRef,
        String unit,
        @Nullable Interval interval,
        String method) {
    public static final String TYPE = "org.dueregard.monitoring.disparity.detected.v1";

    /** Between which values the ratio or gap lies. */
    public record Interval(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {}

    String summary() {
        return "Indicator "
                + indicatorId
                + " shows a disparity: "
                + group
                + " against "
                + comparator
                + ", "
                + unit
                + ", "
                + period
                + ".";
    }

    CauseDetails toDetails() {
        return new CauseDetails(
                indicatorId,
                dimensions,
                group,
                comparator,
                unit,
                period,
                groupRate,
                comparatorRate,
                ratio,
                gapPoints,
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper(),
                threshold,
                method,
                dataQuality,
                smallNumber,
                sourceRef);
    }
}
