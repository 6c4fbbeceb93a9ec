package org.dueregard.monitoring.indicators.web;

import java.util.List;
import org.dueregard.monitoring.indicators.IndicatorSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Indicators that are looked at together. */
@Schema(name = "MonitoringIndicatorSet")
public record IndicatorSetView(
        @Schema(examples = "FAIRNESS_HEALTH_CHECK") String set,
        String title,
        @Schema(description = "Which document asks for them") String source,
        List<String> indicators) {
    static IndicatorSetView from(IndicatorSet set) {
        return new IndicatorSetView(set.set(), set.title(), set.source(), set.indicators());
    }
}
