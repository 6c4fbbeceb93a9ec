package org.dueregard.monitoring.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.monitoring.cells.CellNeed;
import org.dueregard.monitoring.cells.CellNeeds;
import org.dueregard.monitoring.cells.CellQuery;
import org.dueregard.monitoring.cells.Condition;

/** By which dimensions the indicators ask for counts, as their definitions say. */
@ApplicationScoped
class CellsOfIndicators implements CellNeeds {
    private final Indicators indicators;

    CellsOfIndicators(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public Set<CellNeed> needed() {
        return needed(indicators.all());
    }

    /**
     * Of each indicator what its numerator needs, what its denominator needs where that is made of
     * records, and the dimension that tells its groups, by which everything around it is looked at.
     */
    static Set<CellNeed> needed(Collection<IndicatorDefinition> definitions) {
        return definitions.stream()
                .flatMap(
                        definition ->
                                Stream.of(
                                                List.<Condition>of(),
                                                definition.numerator(),
                                                denominator(definition))
                                        .map(
                                                conditions ->
                                                        new CellNeed(
                                                                definition.dataset(),
                                                                new TreeSet<>(
                                                                        CellQuery.needed(
                                                                                List.of(
                                                                                        definition
                                                                                                .dimension()),
                                                                                conditions)))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Condition> denominator(IndicatorDefinition definition) {
        return switch (definition.denominator()) {
            case Denominator.OfPopulation ignored -> List.of();
            case Denominator.OfRecords(var where) -> where;
        };
    }
}
