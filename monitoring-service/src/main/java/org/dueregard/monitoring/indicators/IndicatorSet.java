package org.dueregard.monitoring.indicators;

import java.util.List;

/**
 * Indicators that are looked at together.
 *
 * @param source which document asks for them
 */
public record IndicatorSet(String set, String title, String source, List<String> indicators) {
    public IndicatorSet {
        indicators = List.copyOf(indicators);
    }
}
