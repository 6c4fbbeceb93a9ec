package org.dueregard.monitoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dueregard.monitoring.analysis.FunnelPlot.Measure;
import org.dueregard.monitoring.cells.Tally;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.indicators.Stratification;
import org.dueregard.monitoring.indicators.Table;
import org.dueregard.monitoring.statistics.Bounds;
import org.dueregard.monitoring.statistics.Comparators;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.statistics.Funnel;
import org.dueregard.monitoring.statistics.Method;
import org.dueregard.monitoring.statistics.Rates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Units beside the force, groups within strata, and what small numbers hide of both. */
class UnitsBesideTheForceTest {
    private static final Indicators INDICATORS =
            new Indicators(new Datasets(), new Classifications());

    @Test
    void a_unit_lies_in_the_funnel_by_its_exact_poisson_interval() {
        var plot =
                funnel(table(Map.of("A", 120L, "B", 60L, "C", 95L, "D", 5L)), Measure.RATE, false);
        // 280 searches of 4 × 10,000 residents are 7 per 1,000, so 70 are expected of each.
        assertThat(plot.target()).isCloseTo(7, within(1e-9));
        var a = unit(plot, "A");
        assertThat(a.expected()).isCloseTo(70, within(1e-9));
        assertThat(a.value()).isCloseTo(120 / 70.0, within(1e-9));
        assertThat(Rates.exact(120, Funnel.OUTER).lower()).isGreaterThan(70);
        assertThat(a.signal()).isEqualTo(Funnel.Signal.HIGH_OUTER);
        assertThat(unit(plot, "B").signal()).isEqualTo(Funnel.Signal.WITHIN);
        assertThat(unit(plot, "D").signal()).isEqualTo(Funnel.Signal.LOW_OUTER);
        var limits = Objects.requireNonNull(a.outer());
        assertThat(limits).isEqualTo(Funnel.ofRatio(70, Funnel.OUTER).value());
    }

    @Test
    void where_units_differ_by_more_than_chance_the_adjusted_limits_are_wider() {
        var plot =
                funnel(
                        table(Map.of("A", 140L, "B", 20L, "C", 110L, "D", 10L)),
                        Measure.RATE,
                        false);
        var overdispersion = Objects.requireNonNull(plot.overdispersion());
        assertThat(overdispersion.phi()).isGreaterThan(1);
        assertThat(overdispersion.tauSquared()).isPositive();
        var a = unit(plot, "A");
        assertThat(width(a.adjustedOuter())).isGreaterThan(width(a.outer()));
        assertThat(a.signal()).isEqualTo(Funnel.Signal.HIGH_OUTER);
        assertThat(a.adjustedSignal()).isEqualTo(Funnel.Signal.WITHIN);
    }

    @Test
    void ratios_have_their_limits_on_the_log_scale() {
        var plot =
                funnel(table(Map.of("A", 120L, "B", 60L, "C", 95L, "D", 5L)), Measure.RATIO, false);
        var a = unit(plot, "A");
        // Of 120 and 50 events the standard error of the logarithm is √(1/120 + 1/50).
        var error = Math.sqrt(1 / 120.0 + 1 / 50.0);
        var inner = Objects.requireNonNull(a.inner());
        assertThat(Math.log(inner.upper())).isCloseTo(1.959963984540054 * error, within(1e-9));
        assertThat(Math.log(inner.lower())).isCloseTo(-1.959963984540054 * error, within(1e-9));
    }

    @Test
    void a_share_has_binomial_limits_about_that_of_the_force() {
        var table = arrests(Map.of("A", new long[] {90, 300}, "B", new long[] {30, 200}));
        var plot = funnel(table, Measure.RATE, false);
        var share = 120 / 500.0;
        var a = unit(plot, "A");
        assertThat(a.expected()).isCloseTo(300 * share, within(1e-9));
        assertThat(a.value()).isCloseTo(0.3 / share, within(1e-9));
        var limits = Funnel.ofProportion(share, 300, Funnel.OUTER).value();
        assertThat(Objects.requireNonNull(a.outer()).upper())
                .isCloseTo(limits.upper() / share, within(1e-9));
        assertThat(a.signal()).isEqualTo(Funnel.Signal.HIGH_INNER);
        assertThat(unit(plot, "B").signal()).isEqualTo(Funnel.Signal.LOW_INNER);
    }

    @Test
    void a_supposed_comparator_is_beside_the_one_of_the_definition() {
        var table = arrests(Map.of("A", new long[] {90, 300}, "B", new long[] {40, 200}));
        var supposed = table.definition().comparedWith(Comparators.Kind.REST, null);
        var answer =
                WhatIf.of(
                        Basis.of(table, List.of(), false),
                        table,
                        table.comparedAs(supposed),
                        named("A"),
                        Suppression.none(),
                        UnitsBesideTheForceTest::named);
        var black = answer.groups().getFirst();
        assertThat(point(black.defined().ratio())).isCloseTo(0.3 / 0.2, within(1e-9));
        assertThat(black.supposed().comparator()).isEqualTo("all other groups");
        assertThat(answer.supposed().alertGroups()).isEqualTo(table.definition().alertGroups());
        assertThat(answer.groups().get(1).defined().ratio()).isNull();
        assertThat(answer.groups().get(1).supposed().ratio()).isNotNull();
    }

    @Test
    void a_small_unit_is_hidden_and_with_it_what_would_tell_of_it() {
        var whole = table(Map.of("A", 120L, "B", 3L, "C", 95L, "D", 60L, "E", 140L, "F", 80L));
        var plot = funnel(whole, Measure.RATE, true);
        var hidden = plot.units().stream().filter(FunnelPlot.Plotted::hidden).toList();
        assertThat(hidden).hasSizeBetween(2, 4).anyMatch(each -> each.unit().code().equals("B"));
        assertThat(hidden)
                .allSatisfy(
                        each -> {
                            assertThat(each.events()).isNull();
                            assertThat(each.expected()).isNull();
                            assertThat(each.value()).isNull();
                            assertThat(each.outer()).isNull();
                            assertThat(each.adjustedOuter()).isNull();
                            assertThat(each.signal()).isNull();
                        });
        assertThat(plot.leftOut()).isEqualTo(hidden.size());
        // Phi is of those that are shown: of all of them it would be another.
        var all = Objects.requireNonNull(funnel(whole, Measure.RATE, false).overdispersion());
        assertThat(Objects.requireNonNull(plot.overdispersion()).phi())
                .isNotCloseTo(all.phi(), within(1e-6));
    }

    @Test
    void the_gap_of_a_borough_of_65_beside_a_service_of_71_7_is_6_7_points_below() {
        assertThat(UnitFigure.gap(percent(65.0), percent(71.7))).isEqualTo(-6.7);
        assertThat(UnitFigure.gap(percent(65.0), null)).isNull();
    }

    @Test
    void admissions_to_berkeley_look_unequal_in_the_sum_and_are_not_within_departments() {
        // UCB 1973: admitted and applied, women and men, by department A to F.
        var women =
                new long[][] {{89, 108}, {17, 25}, {202, 593}, {131, 375}, {94, 393}, {24, 341}};
        var men =
                new long[][] {{512, 825}, {353, 560}, {120, 325}, {138, 417}, {53, 191}, {22, 373}};
        var events = new HashMap<String, Map<String, Long>>();
        var among = new HashMap<String, Map<String, Long>>();
        for (var i = 0; i < women.length; i++) {
            var department = String.valueOf((char) ('A' + i));
            events.put(department, Map.of("Black", women[i][0], "White", men[i][0]));
            among.put(department, Map.of("Black", women[i][1], "White", men[i][1]));
        }
        var definition = INDICATORS.require("SS-ARREST-RATE");
        var table =
                new Table(
                        definition,
                        List.of("Black", "White"),
                        "FORCE",
                        new Tally(events),
                        new Tally(among),
                        null,
                        Set.of());
        var answer =
                Standardised.of(
                        Basis.of(table, List.of(), false),
                        table,
                        Stratification.byUnit(table),
                        false,
                        UnitsBesideTheForceTest::named,
                        UnitsBesideTheForceTest::named);
        var focal = answer.groups().getFirst();
        var ratio = Objects.requireNonNull(focal.stratified());
        assertThat(point(ratio.crude())).isCloseTo(0.682, within(0.0005));
        assertThat(point(ratio.within().pooled())).isCloseTo(1.058, within(0.0005));
        assertThat(ratio.within().check().oppositeSides()).isTrue();
        // Weighted by everybody who applied to each department.
        var rate = 0.0;
        var all = 0.0;
        for (var i = 0; i < women.length; i++) {
            var weight = women[i][1] + men[i][1];
            rate += weight * (double) women[i][0] / women[i][1];
            all += weight;
        }
        assertThat(point(focal.direct())).isCloseTo(100 * rate / all, within(1e-9));
        assertThat(point(focal.directGamma())).isCloseTo(100 * rate / all, within(1e-9));
        assertThat(focal.strata()).hasSize(6);
    }

    @Test
    void a_group_with_a_hidden_stratum_has_no_standardised_figure() {
        var table = table(Map.of("A", 120L, "B", 3L, "C", 95L, "D", 60L));
        var answer =
                Standardised.of(
                        Basis.of(table, List.of(), true),
                        table,
                        Stratification.byUnit(table),
                        true,
                        UnitsBesideTheForceTest::named,
                        UnitsBesideTheForceTest::named);
        var black = answer.groups().getFirst();
        assertThat(black.hidden()).isTrue();
        assertThat(black.direct()).isNull();
        assertThat(black.stratified()).isNull();
        var white = answer.groups().get(1);
        assertThat(white.indirect()).as("everybody is in what is expected").isNull();
    }

    @Test
    void intersections_are_compared_with_the_largest_of_the_comparator() {
        var answer = intersections(false);
        var reference = Objects.requireNonNull(answer.reference());
        assertThat(reference.group().code()).isEqualTo("White");
        assertThat(reference.value().code()).isEqualTo("18-24");
        var young =
                answer.cells().stream()
                        .filter(each -> each.place().group().code().equals("Black"))
                        .filter(each -> each.place().value().code().equals("18-24"))
                        .findFirst()
                        .orElseThrow();
        assertThat(point(young.ratio())).isCloseTo((90 / 300.0) / (80 / 400.0), within(1e-9));
        assertThat(young.tooSmallToTell()).isFalse();
        var old =
                answer.cells().stream()
                        .filter(each -> each.place().group().code().equals("Black"))
                        .filter(each -> each.place().value().code().equals("over-34"))
                        .findFirst()
                        .orElseThrow();
        assertThat(old.tooSmallToTell()).isTrue();
        assertThat(old.conclusion()).startsWith("Too small to tell");
    }

    @Test
    void a_small_intersection_is_hidden_and_never_alone_in_its_line() {
        var answer = intersections(true);
        for (var group : List.of("Black", "White")) {
            var hidden =
                    answer.cells().stream()
                            .filter(each -> each.place().group().code().equals(group))
                            .filter(Intersections.Cell::hidden)
                            .count();
            assertThat(hidden).isNotEqualTo(1);
        }
        assertThat(answer.cells().stream().filter(Intersections.Cell::hidden))
                .isNotEmpty()
                .allSatisfy(
                        cell -> {
                            assertThat(cell.events()).isNull();
                            assertThat(cell.ratio()).isNull();
                            assertThat(cell.conclusion()).isNull();
                        });
    }

    private static Intersections intersections(boolean suppressed) {
        var definition = INDICATORS.require("SS-ARREST-RATE");
        var strata = new HashMap<String, Table>();
        strata.put("18-24", arrests(90, 300, 80, 400));
        strata.put("25-34", arrests(40, 200, 30, 150));
        strata.put("over-34", arrests(3, 40, 20, 100));
        var whole = arrests(133, 540, 130, 650);
        return Intersections.of(
                Basis.of(whole, List.of(), suppressed),
                whole,
                new Stratification("age-range", strata),
                suppressed,
                UnitsBesideTheForceTest::named,
                UnitsBesideTheForceTest::named);
    }

    /** Arrests of searches of one group by unit, and 20 of 100 of the comparator in each. */
    private static Table arrests(Map<String, long[]> ofUnits) {
        var events = new HashMap<String, Map<String, Long>>();
        var among = new HashMap<String, Map<String, Long>>();
        ofUnits.forEach(
                (unit, counts) -> {
                    events.put(unit, Map.of("Black", counts[0], "White", 20L));
                    among.put(unit, Map.of("Black", counts[1], "White", 100L));
                });
        return new Table(
                INDICATORS.require("SS-ARREST-RATE"),
                List.of("Black", "White"),
                "FORCE",
                new Tally(events),
                new Tally(among),
                null,
                Set.of());
    }

    private static Table arrests(long x1, long n1, long x2, long n2) {
        return new Table(
                INDICATORS.require("SS-ARREST-RATE"),
                List.of("Black", "White"),
                "FORCE",
                new Tally(Map.of("A", Map.of("Black", x1, "White", x2))),
                new Tally(Map.of("A", Map.of("Black", n1, "White", n2))),
                null,
                Set.of());
    }

    /** 10,000 residents of each group in each borough, and 50 searches of the comparator. */
    private static Table table(Map<String, Long> searches) {
        var events = new HashMap<String, Map<String, Long>>();
        var residents = new HashMap<String, Map<String, Long>>();
        searches.forEach(
                (unit, count) -> {
                    events.put(unit, Map.of("Black", count, "White", 50L));
                    residents.put(unit, Map.of("Black", 10_000L, "White", 10_000L));
                });
        return new Table(
                INDICATORS.require("SS-SEARCH-RATE"),
                List.of("Black", "White"),
                "FORCE",
                new Tally(events),
                new Tally(residents),
                Instant.parse("2026-11-22T10:00:00Z"),
                Set.copyOf(searches.keySet()));
    }

    private static FunnelPlot funnel(Table table, Measure measure, boolean suppressed) {
        return FunnelPlot.of(
                Basis.of(table, List.of(), suppressed),
                named("Black"),
                measure,
                table,
                suppressed ? table.suppression() : Suppression.none(),
                UnitsBesideTheForceTest::named,
                unit -> "SS-OWNER");
    }

    private static FunnelPlot.Plotted unit(FunnelPlot plot, String unit) {
        return plot.units().stream()
                .filter(each -> each.unit().code().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static Named named(String code) {
        return new Named(code, code);
    }

    private static Figure percent(double value) {
        return new Estimate(value, value, value, 0.95, Method.WILSON);
    }

    private static double point(@Nullable Figure figure) {
        return ((Estimate) Objects.requireNonNull(figure)).point();
    }

    private static double width(@Nullable Bounds bounds) {
        var limits = Objects.requireNonNull(bounds);
        return limits.upper() - limits.lower();
    }
}
