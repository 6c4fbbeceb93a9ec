package org.dueregard.monitoring.populations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a file changes.
 *
 * @param added of whom nothing was held
 * @param revised of whom something else is held: another number, or the same from another source
 * @param unchanged how many say what is held
 */
record PopulationChanges(List<PopulationRow> added, List<PopulationRow> revised, int unchanged) {
    PopulationChanges {
        added = List.copyOf(added);
        revised = List.copyOf(revised);
    }

    static PopulationChanges of(
            List<PopulationRow> rows, Map<PopulationKey, PopulationFigure> held) {
        var added = new ArrayList<PopulationRow>();
        var revised = new ArrayList<PopulationRow>();
        for (var row : rows) {
            var before = held.get(row.key());
            if (before == null) {
                added.add(row);
            } else if (!before.equals(row.figure())) {
                revised.add(row);
            }
        }
        return new PopulationChanges(added, revised, rows.size() - added.size() - revised.size());
    }

    boolean isEmpty() {
        return added.isEmpty() && revised.isEmpty();
    }
}
