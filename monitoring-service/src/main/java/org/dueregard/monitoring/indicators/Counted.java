package org.dueregard.monitoring.indicators;

import java.util.List;

/** Everything that is counted for the judgement of an indicator in a month. */
public record Counted(Table table, List<Stratification> stratifications) {
    public Counted {
        stratifications = List.copyOf(stratifications);
    }
}
