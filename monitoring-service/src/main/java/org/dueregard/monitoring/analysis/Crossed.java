package org.dueregard.monitoring.analysis;

import java.util.ArrayList;
import java.util.Map;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.indicators.GroupResult;
import org.dueregard.monitoring.indicators.Table;
import org.dueregard.monitoring.units.Unit;

/**
 * What has to be hidden of the groups of the force where they are crossed with another dimension.
 */
final class Crossed {
    private Crossed() {}

    /**
     * The sums over the strata are shown elsewhere, so that no cell may be alone in its line; where
     * a sum is hidden, it is hidden here as well, and with it every stratum that it is made of.
     *
     * @param strata the figures of the force, by stratum and group
     */
    static Suppression suppression(Table table, Map<String, Map<String, GroupResult>> strata) {
        var ofForce = table.suppression();
        var parts = new ArrayList<Suppression.Cell>();
        var sums = new ArrayList<Suppression.Cell>();
        for (var group : table.groups()) {
            var sum = table.result(Unit.FORCE, group);
            sums.add(cell(Unit.FORCE, sum, ofForce.hides(Unit.FORCE, group)));
        }
        strata.forEach(
                (stratum, groups) ->
                        groups.values()
                                .forEach(
                                        each ->
                                                parts.add(
                                                        cell(
                                                                stratum,
                                                                each,
                                                                ofForce.hides(
                                                                        Unit.FORCE,
                                                                        each.group())))));
        return Suppression.of(parts, sums);
    }

    /** One that is hidden already counts as small, whatever it is. */
    private static Suppression.Cell cell(String row, GroupResult result, boolean hidden) {
        var among = result.among() == null ? 0 : result.among();
        return new Suppression.Cell(row, result.group(), hidden ? 1 : result.events(), among);
    }
}
