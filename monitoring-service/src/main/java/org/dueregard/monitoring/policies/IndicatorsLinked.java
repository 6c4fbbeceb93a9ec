package org.dueregard.monitoring.policies;

import java.util.Set;

/** The assessments of these indicators have changed. */
public record IndicatorsLinked(Set<String> indicators) {
    public IndicatorsLinked {
        indicators = Set.copyOf(indicators);
    }
}
