package org.dueregard.monitoring.cells;

import java.util.SortedSet;
import java.util.TreeSet;

/** Dimensions of a dataset by which somebody asks for counts. */
public record CellNeed(String dataset, SortedSet<String> dimensions) {
    public CellNeed {
        dimensions = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(dimensions));
    }
}
