package org.dueregard.monitoring.reports;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/** Figures that were released; reports show no others. */
public interface ReleasedFigures {
    /**
     * Tables of these indicators whose whole period lies between two months, in the order of their
     * last months.
     */
    List<FigureTable> of(Collection<String> indicators, YearMonth from, YearMonth to);
}
