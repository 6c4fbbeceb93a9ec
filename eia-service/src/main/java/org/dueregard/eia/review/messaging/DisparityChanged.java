package org.dueregard.eia.review.messaging;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Data of {@code org.dueregard.monitoring.disparity.changed.v1}, as this service reads it. */
public record DisparityChanged(
        String disparityId,
        String state,
        @Nullable String cause,
        @Nullable String justification,
        @Nullable List<String> actionIds,
        @Nullable BigDecimal currentGapPoints) {
    public static final String TYPE = "org.dueregard.monitoring.disparity.changed.v1";
}
