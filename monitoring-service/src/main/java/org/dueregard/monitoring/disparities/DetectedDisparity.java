package org.dueregard.monitoring.disparities;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data of {@code org.dueregard.monitoring.disparity.detected.v1}. */
record DetectedDisparity(
        String disparityId,
        String indicatorId,
        List<String> policyIds,
        List<String> eiaIds,
        List<String> dimensions,
        String group,
        String comparator,
        double groupRate,
        double comparatorRate,
        long groupN,
        long comparatorN,
        @Nullable Double ratio,
        String threshold,
        String period,
        String kind,
        boolean smallNumber,
        String dataQuality,
        String sourceRef,
        String unit,
        String accountablePost,
        @Nullable Interval interval,
        String method,
        int definitionVersion) {

    record Interval(
            double lower,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double upper,
            double level) {}
}
