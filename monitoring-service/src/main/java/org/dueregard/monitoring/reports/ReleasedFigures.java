package org.dueregard.monitoring.reports;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Figures that were released; reports show no others. */
public interface ReleasedFigures {
    /**
     * Tables of these indicators whose whole period lies between two months, in the order of their
     * last months.
     */
    List<FigureTable> of(Collection<String> indicators, YearMonth from, YearMonth to);

    /** The figures of an indicator in a period that were released last, and not put right since. */
    Optional<FigureTable> latest(String indicator, String period);
}
