package org.dueregard.monitoring.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.dueregard.monitoring.cells.CellNeed;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.junit.jupiter.api.Test;

class CellsOfIndicatorsTest {
    private final Indicators indicators = new Indicators(new Datasets(), new Classifications());

    @Test
    void what_is_needed_follows_from_the_definitions() {
        assertThat(CellsOfIndicators.needed(List.of(indicators.require("SS-SEARCH-RATE"))))
                .containsExactlyInAnyOrder(
                        need("self-defined-ethnicity"),
                        need("self-defined-ethnicity", "search-type"));
        assertThat(CellsOfIndicators.needed(List.of(indicators.require("SS-ARREST-RATE"))))
                .containsExactlyInAnyOrder(
                        need("officer-defined-ethnicity"),
                        need("officer-defined-ethnicity", "search-type"),
                        need("officer-defined-ethnicity", "search-type", "outcome"));
    }

    private static CellNeed need(String... dimensions) {
        return new CellNeed("stop-and-search", new TreeSet<>(List.of(dimensions)));
    }
}
