package org.dueregard.monitoring.indicators;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.monitoring.cells.Tally;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.populations.PopulationKind;
import org.dueregard.monitoring.statistics.Comparators;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.statistics.NotEstimable;
import org.dueregard.monitoring.statistics.Persistence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Indicators INDICATORS =
            new Indicators(new Datasets(), new Classifications());

    private static final NotEstimable MISSING =
            new NotEstimable(NotEstimable.Reason.UNKNOWN_DENOMINATOR);
    private static final Instant AS_AT = Instant.parse("2026-11-22T10:00:00Z");

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
                    AS_AT,
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
                        null,
                        Set.of());
        var black = table.result("FORCE").group("Black");
        assertThat(estimate(black.rate()).point()).isCloseTo(23.07, within(0.005));
        assertThat(estimate(black.ratio()).lower()).isCloseTo(1.174, within(0.0005));
        assertThat(estimate(black.ratio()).upper()).isCloseTo(1.387, within(0.0005));
        assertThat(black.passesThreshold()).as("1.174 is not above 1.25").isFalse();
        assertThat(table.result("FORCE").unknownShare()).isCloseTo(30.0 / 8680, within(1e-12));
    }

    @Test
    void where_most_have_not_declared_nobody_is_compared() {
        var table =
                new Table(
                        INDICATORS.require("STAFF-FAIRNESS-DISABILITY"),
                        List.of("disabled", "not-disabled"),
                        "FORCE",
                        new Tally(
                                Map.of(
                                        "X",
                                        Map.of(
                                                "disabled",
                                                20L,
                                                "not-disabled",
                                                250L,
                                                "unknown",
                                                300L))),
                        new Tally(
                                Map.of(
                                        "X",
                                        Map.of(
                                                "disabled",
                                                50L,
                                                "not-disabled",
                                                440L,
                                                "unknown",
                                                510L))),
                        null,
                        Set.of());

        var force = table.result("FORCE");

        assertThat(1 - force.unknownShare()).isCloseTo(0.49, within(1e-12));
        var disabled = force.group("disabled");
        assertThat(estimate(disabled.rate()).point()).isCloseTo(40, within(1e-9));
        assertThat(disabled.ratio())
                .isEqualTo(new NotEstimable(NotEstimable.Reason.DECLARED_BY_TOO_FEW));
        assertThat(disabled.passesThreshold()).isFalse();
        assertThat(table.result("FORCE", "disabled").ratio()).isEqualTo(disabled.ratio());
    }

    @Test
    void a_group_is_compared_with_itself_in_an_earlier_period() {
        var may = arrests(Map.of("Black", 200L, "White", 180L));
        var june = arrests(Map.of("Black", 300L, "White", 181L)).besides(may);

        var black = june.result("FORCE").group("Black");

        assertThat(requireNonNull(black.against()).events()).isEqualTo(200);
        assertThat(requireNonNull(black.against()).comparator()).isEqualTo("previous-month");
        assertThat(estimate(black.ratio()).point()).isCloseTo(1.5, within(1e-9));
        assertThat(black.worstCase()).isNull();
        assertThat(black.passesThreshold()).as("1.27 to 1.77").isTrue();
        assertThat(june.result("FORCE").group("White").passesThreshold()).isFalse();
        assertThat(june.result("FORCE", "Black").ratio()).isEqualTo(black.ratio());
    }

    @Test
    void without_an_earlier_period_that_anybody_stands_behind_there_is_no_ratio_and_no_signal() {
        var first = arrests(Map.of("Black", 300L, "White", 181L)).besides(null);

        var black = first.result("FORCE").group("Black");

        assertThat(black.ratio())
                .isEqualTo(new NotEstimable(NotEstimable.Reason.NO_EARLIER_PERIOD));
        assertThat(black.passesThreshold()).isFalse();
        assertThat(estimate(black.rate()).point()).isCloseTo(30, within(1e-9));
    }

    @Test
    void what_an_earlier_period_hides_hides_the_comparison_and_nothing_else() {
        var may = arrests(Map.of("Black", 200L, "White", 3L));
        var june = arrests(Map.of("Black", 300L, "White", 181L)).besides(may);

        var suppression = june.suppression();

        assertThat(suppression.hides("X", "White")).isFalse();
        assertThat(hidesBefore(suppression, "White")).isTrue();
        assertThat(hidesBefore(arrests(Map.of("Black", 1L)).besides(null).suppression(), "White"))
                .isFalse();
        assertThat(hidesBefore(Suppression.of(List.of(), List.of()), "White"))
                .as("where the earlier period is not known")
                .isTrue();
    }

    private static boolean hidesBefore(Suppression suppression, String group) {
        return suppression.hidesComparator(
                Comparators.Kind.PREVIOUS_PERIOD, "X", group, "previous-month");
    }

    private static Table arrests(Map<String, Long> counts) {
        return new Table(
                INDICATORS
                        .require("SS-ARREST-RATE")
                        .comparedWith(Comparators.Kind.PREVIOUS_PERIOD, null),
                List.of("Black", "White"),
                "FORCE",
                new Tally(Map.of("X", counts)),
                new Tally(Map.of("X", Map.of("Black", 1_000L, "White", 1_000L))),
                null,
                Set.of());
    }

    @Test
    void a_population_that_is_missing_is_named_and_never_zero() {
        var city = SEARCHES.result("CITY");

        assertThat(city.group("Other").among()).isNull();
        assertThat(city.group("Other").rate()).isEqualTo(MISSING);
        assertThat(city.group("Other").ratio()).isEqualTo(MISSING);
        assertThat(city.group("Other").worstCase()).isNull();
        assertThat(city.group("Other").moreEventsThanResidents()).isFalse();
        assertThat(city.totalAmong()).isNull();
        assertThat(estimate(city.group("Black").rate()).point()).isCloseTo(1600, within(1e-9));
        assertThat(SEARCHES.missingPopulation(List.of("LAMBETH", "CITY", "UNKNOWN")))
                .containsExactly(new MissingPopulation("CITY", List.of("Other")));
        assertThat(SEARCHES.missingPopulation(List.of("FORCE"))).isEmpty();
        assertThat(SEARCHES.populationAsAt()).isEqualTo(AS_AT);
    }

    @Test
    void a_borough_without_its_figure_leaves_the_force_without_one() {
        var force =
                searches(
                        Map.of(
                                "LAMBETH", Map.of("Black", 76_000L, "White", 170_000L),
                                "CAMDEN", Map.of("White", 120_000L)),
                        Set.of("LAMBETH", "CAMDEN", "BRENT"));

        assertThat(force.result("FORCE").group("White").among()).isNull();
        assertThat(force.result("FORCE").group("Black").ratio()).isEqualTo(MISSING);
        assertThat(force.result("FORCE").group("Black").passesThreshold()).isFalse();
        assertThat(force.missingPopulation(List.of("FORCE")))
                .containsExactly(
                        new MissingPopulation("BRENT", List.of("Black", "White")),
                        new MissingPopulation("CAMDEN", List.of("Black")));
    }

    @Test
    void the_force_as_its_source_gives_it_stands_before_the_sum_of_its_boroughs() {
        var force =
                searches(
                        Map.of(
                                "FORCE", Map.of("White", 300_000L),
                                "LAMBETH", Map.of("Black", 76_000L, "White", 170_000L)),
                        Set.of("LAMBETH"));

        assertThat(force.result("FORCE").group("White").among()).isEqualTo(300_000);
        assertThat(force.result("FORCE").group("Black").among()).isNull();
        assertThat(force.missingPopulation(List.of("FORCE", "LAMBETH")))
                .containsExactly(new MissingPopulation("FORCE", List.of("Black")));
    }

    @Test
    void promotions_stand_over_the_feeder_rank_and_without_its_count_there_is_no_rate() {
        var promotions =
                new Table(
                        promotions(),
                        List.of("Black", "White"),
                        "FORCE",
                        new Tally(Map.of("UNKNOWN", Map.of("Black", 2L, "White", 30L))),
                        new Tally(Map.of("FORCE", Map.of("White", 600L))),
                        AS_AT,
                        Set.of("LAMBETH"));

        var force = promotions.result("FORCE");
        assertThat(estimate(force.group("White").rate()).point()).isCloseTo(5, within(1e-9));
        assertThat(force.group("Black").events()).isEqualTo(2);
        assertThat(force.group("Black").rate()).isEqualTo(MISSING);
        assertThat(promotions.missingPopulation(List.of("FORCE")))
                .containsExactly(new MissingPopulation("FORCE", List.of("Black")));
    }

    private static Table searches(Map<String, Map<String, Long>> residents, Set<String> boroughs) {
        return new Table(
                INDICATORS.require("SS-SEARCH-RATE"),
                List.of("Black", "White"),
                "FORCE",
                new Tally(Map.of("LAMBETH", Map.of("Black", 300L, "White", 200L))),
                new Tally(residents),
                AS_AT,
                boroughs);
    }

    private static IndicatorDefinition promotions() {
        return new IndicatorDefinition(
                "PROMOTIONS",
                1,
                "Promotions to sergeant",
                "Promoted per 100 constables",
                "RACE",
                "promotions",
                1,
                Model.POISSON_RATE,
                "ethnicity",
                null,
                null,
                "ethnicity-census-2021-groups",
                null,
                Map.of(),
                List.of(),
                new Denominator.OfPopulation(2016, PopulationKind.FEEDER_RANK),
                100,
                0.95,
                Comparators.Kind.NAMED_GROUP,
                "White",
                Direction.HIGHER_IS_ADVERSE,
                List.of(),
                List.of("Black"),
                List.of("FORCE"),
                new Threshold(1.25, null, null, 5L, 1.0, 1.0, 0.5, "above 1.25", "the test"),
                new Persistence(1, 1),
                "HR-OWNER",
                List.of());
    }

    private static Estimate estimate(@Nullable Figure figure) {
        if (figure instanceof Estimate estimate) {
            return estimate;
        }
        throw new AssertionError("no estimate: " + figure);
    }
}
