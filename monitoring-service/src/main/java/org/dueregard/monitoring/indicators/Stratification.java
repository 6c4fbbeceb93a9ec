package org.dueregard.monitoring.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dueregard.monitoring.indicators.Table.Pair;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.statistics.MantelHaenszel;
import org.dueregard.monitoring.statistics.RateStratum;
import org.dueregard.monitoring.statistics.SimpsonCheck;
import org.dueregard.monitoring.statistics.Stratum;

/**
 * The counts of an indicator in a month by one thing that the groups may be spread over unequally,
 * such as the units of the force: what holds in the sum may hold within none of them.
 *
 * @param dimension what tells the strata
 * @param strata a table for each; the units of the force lie in the one table that there is
 */
public record Stratification(String dimension, Map<String, Table> strata) {

    public Stratification {
        strata = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(strata));
    }

    /**
     * What the strata say of a group.
     *
     * @param opposed those that say the opposite, by more than chance explains
     */
    public record Said(
            String dimension,
            Figure pooled,
            SimpsonCheck check,
            int used,
            int leftOut,
            List<String> opposed) {}

    /** By the units of the force: from the counts of the month themselves. */
    public static Stratification byUnit(Table table) {
        return new Stratification(
                IndicatorDefinition.UNIT, Map.of(IndicatorDefinition.UNIT, table));
    }

    /**
     * What the strata say; empty where there are none, as for a single unit by unit.
     *
     * @param comparator with whom the whole is compared, in every stratum the same
     */
    public Optional<Said> check(String unit, String group, String comparator) {
        var pairs = pairs(unit, group, comparator);
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        var definition = strata.values().iterator().next().definition();
        var pooled =
                switch (definition.model()) {
                    case POISSON_RATE ->
                            MantelHaenszel.rateRatio(
                                    pairs.values().stream()
                                            .map(
                                                    pair ->
                                                            new RateStratum(
                                                                    pair.x1(), pair.n1(), pair.x2(),
                                                                    pair.n2()))
                                            .toList(),
                                    definition.level());
                    case BINOMIAL_RISK, REPRESENTATION ->
                            MantelHaenszel.riskRatio(
                                    pairs.values().stream()
                                            .map(
                                                    pair ->
                                                            new Stratum(
                                                                    pair.x1(), pair.n1(), pair.x2(),
                                                                    pair.n2()))
                                            .toList(),
                                    definition.level());
                };
        var check = pooled.simpson();
        var names = new ArrayList<>(pairs.keySet());
        return Optional.of(
                new Said(
                        dimension,
                        pooled.pooled(),
                        check,
                        pooled.strataUsed(),
                        pooled.strataLeftOut(),
                        check.opposed().stream().map(names::get).toList()));
    }

    private Map<String, Pair> pairs(String unit, String group, String comparator) {
        var pairs = new LinkedHashMap<String, Pair>();
        if (dimension.equals(IndicatorDefinition.UNIT)) {
            var table = strata.values().iterator().next();
            if (table.isForce(unit)) {
                for (var part : table.parts()) {
                    table.pair(part, group, comparator).ifPresent(pair -> pairs.put(part, pair));
                }
            }
        } else {
            strata.forEach(
                    (stratum, table) ->
                            table.pair(unit, group, comparator)
                                    .ifPresent(pair -> pairs.put(stratum, pair)));
        }
        return pairs;
    }
}
