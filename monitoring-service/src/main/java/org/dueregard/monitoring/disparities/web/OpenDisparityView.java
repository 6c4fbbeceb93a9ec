package org.dueregard.monitoring.disparities.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.monitoring.disparities.Disparity;
import org.dueregard.monitoring.disparities.DisparityState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An open disparity as the public reads it: without a figure. */
@Schema(name = "MonitoringOpenDisparity")
public record OpenDisparityView(
        UUID id,
        String indicator,
        String indicatorTitle,
        String group,
        String comparator,
        String unit,
        String unitName,
        @Schema(description = "Month of the figures from which it was drawn") String period,
        DisparityState state,
        String accountablePost,
        LocalDate dueOn) {
    static OpenDisparityView from(Disparity disparity, String indicatorTitle, String unitName) {
        return new OpenDisparityView(
                disparity.id(),
                disparity.indicator(),
                indicatorTitle,
                disparity.group(),
                disparity.comparator(),
                disparity.unit(),
                unitName,
                disparity.detectedPeriod(),
                disparity.state(),
                disparity.accountablePost(),
                disparity.dueOn());
    }
}
