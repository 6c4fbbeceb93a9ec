package org.dueregard.monitoring.analysis;

import java.util.List;

/** An indicator in a month in every unit: what the centre watches. */
public record IndicatorFigures(Basis basis, List<UnitFigure> figures) {
    public IndicatorFigures {
        figures = List.copyOf(figures);
    }
}
