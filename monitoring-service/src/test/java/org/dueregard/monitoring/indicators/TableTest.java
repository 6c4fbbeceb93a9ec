package org.dueregard.monitoring.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.monitoring.cells.Tally;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.statistics.NotEstimable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Indicators INDICATORS =
            new Indicators(new Datasets(), new Classifications());

    private static final Table SEARCHES =
            new Table(
                    INDICATORS.require("SS-SEARCH-RATE"),
                    List.of("Black", "White", "Other"),
                    "FORCE",
                    new Tally(
                            Map.of(
                                    "LAMBETH", Map.of("Black", 300L, "White", 200L, "unknown", 50L),
                                    "CITY", Map.of("Black", 8L, "White", 6L),
                                    "UNKNOWN", Map.of("Black", 20L, "Other", 3L))),
                    new Tally(
                            Map.of(
                                    "LAMBETH",
                                            Map.of(
                                                    "Black", 76_000L, "White", 170_000L, "Other",
                                                    9_000L),
                                    "CITY", Map.of("Black", 5L, "White", 5_900L))),
                    Set.of("LAMBETH"));

    @Test
    void the_force_counts_every_search_and_the_residents_of_its_own_boroughs() {
        var force = SEARCHES.result("FORCE");
        assertThat(force.group("Black").events()).isEqualTo(328);
        assertThat(force.group("Black").among()).isEqualTo(76_000);
        assertThat(force.unknownEvents()).isEqualTo(50);
        assertThat(force.totalEvents()).isEqualTo(587);
        assertThat(force.unknownShare()).isCloseTo(50.0 / 587, within(1e-12));
        assertThat(SEARCHES.units()).containsExactly("FORCE", "CITY", "LAMBETH", "UNKNOWN");
    }

    @Test
    void a_ratio_is_the_groups_rate_over_that_of_the_comparator() {
        var black = SEARCHES.result("LAMBETH").group("Black");
        assertThat(estimate(black.rate()).point()).isCloseTo(1000 * 300.0 / 76_000, within(1e-9));
        assertThat(estimate(black.ratio()).point())
                .isCloseTo((300.0 / 76_000) / (200.0 / 170_000), within(1e-9));
        assertThat(black.passesThreshold()).isTrue();
        assertThat(SEARCHES.result("LAMBETH").group("White").ratio()).isNull();
    }

    @Test
    void a_place_without_residents_has_counts_and_no_rate() {
        var black = SEARCHES.result("UNKNOWN").group("Black");
        assertThat(black.events()).isEqualTo(20);
        assertThat(black.rate()).isEqualTo(new NotEstimable(NotEstimable.Reason.EMPTY_DENOMINATOR));
        assertThat(black.passesThreshold()).isFalse();
    }

    @Test
    void small_numbers_conclude_nothing() {
        var other = SEARCHES.result("UNKNOWN").group("Other");
        assertThat(other.smallNumber()).isTrue();
        assertThat(other.passesThreshold()).isFalse();
        assertThat(SEARCHES.result("CITY").group("Black").smallNumber()).isFalse();
    }

    @Test
    void more_searches_than_residents_is_said() {
        assertThat(SEARCHES.result("CITY").group("Black").moreEventsThanResidents()).isTrue();
        assertThat(SEARCHES.result("LAMBETH").group("Black").moreEventsThanResidents()).isFalse();
    }

    @Test
    void arrests_are_a_part_of_searches() {
        var table =
                new Table(
                        INDICATORS.require("SS-ARREST-RATE"),
                        List.of("Black", "White"),
                        "FORCE",
                        new Tally(Map.of("X", Map.of("Black", 967L, "White", 806L, "unknown", 5L))),
                        new Tally(
                                Map.of(
                                        "X",
                                        Map.of("Black", 4192L, "White", 4458L, "unknown", 30L))),
                        Set.of());
        var black = table.result("FORCE").group("Black");
        assertThat(estimate(black.rate()).point()).isCloseTo(23.07, within(0.005));
        assertThat(estimate(black.ratio()).lower()).isCloseTo(1.174, within(0.0005));
        assertThat(estimate(black.ratio()).upper()).isCloseTo(1.387, within(0.0005));
        assertThat(black.passesThreshold()).as("1.174 is not above 1.25").isFalse();
        assertThat(table.result("FORCE").unknownShare()).isCloseTo(30.0 / 8680, within(1e-12));
    }

    private static Estimate estimate(@Nullable Figure figure) {
        if (figure instanceof Estimate estimate) {
            return estimate;
        }
        throw new AssertionError("no estimate: " + figure);
    }
}
