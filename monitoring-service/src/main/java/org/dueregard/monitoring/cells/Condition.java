package org.dueregard.monitoring.cells;

import java.util.List;

/** Which values of a dimension count: these, or all but these. */
public record Condition(String dimension, boolean wanted, List<String> values) {
    public Condition {
        values = List.copyOf(values);
    }
}
