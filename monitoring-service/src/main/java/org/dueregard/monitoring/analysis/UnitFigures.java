package org.dueregard.monitoring.analysis;

import java.util.List;
import org.dueregard.monitoring.disparities.Disparity;
import org.dueregard.monitoring.targets.Target;

/**
 * Everything about one unit.
 *
 * @param indicators those that figures were sent for, each in its month
 * @param without indicators that have no figures in the month
 * @param disparities that are open in the unit
 */
public record UnitFigures(
        Named unit,
        List<OfIndicator> indicators,
        List<String> without,
        List<Disparity> disparities) {

    /** An indicator in the unit, and what is to be reached. */
    public record OfIndicator(Basis basis, List<UnitFigure> groups, List<Target> targets) {
        public OfIndicator {
            groups = List.copyOf(groups);
            targets = List.copyOf(targets);
        }
    }

    public UnitFigures {
        indicators = List.copyOf(indicators);
        without = List.copyOf(without);
        disparities = List.copyOf(disparities);
    }
}
