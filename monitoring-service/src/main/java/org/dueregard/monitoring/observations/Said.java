package org.dueregard.monitoring.observations;

import java.util.List;
import org.dueregard.monitoring.datasets.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * What an observation says.
 *
 * @param measure what was measured, such as "Share of officers"
 * @param population among whom, as the source calls them
 * @param groups one for each dimension; none where the figure is of everybody
 * @param comparator the group that the source sets it against
 * @param unit code of the unit that it is of
 * @param baseline whether a target is measured from it
 * @param derivedFrom reference of the observation, of the same source system, that it was worked
 *     out from; null where it is printed
 */
public record Said(
        FigureKind kind,
        String measure,
        @Nullable String population,
        List<Grouping> groups,
        @Nullable String comparator,
        String unit,
        Span period,
        PrintedFigure figure,
        @Nullable StatedChange change,
        @Nullable String derivedFrom,
        boolean baseline,
        Citation source,
        @Nullable String note) {
    public Said {
        groups = List.copyOf(groups);
    }
}
