package org.dueregard.monitoring.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.dueregard.monitoring.disclosure.Protection;
import org.dueregard.monitoring.disclosure.Standard;
import org.dueregard.monitoring.disclosure.Tabulated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who reads every release works no hidden count out; who reads weaker ones does. */
class RedTeamTest {
    private static final Standard STANDARD = Standard.of(5);
    private static final List<String> EVERY_UNIT = List.of();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    /**
     * What hides the counts of tables, given those that were published before; empty where it
     * refuses to publish them.
     */
    private interface Hiding {
        Optional<List<Tabulated>> decide(List<Tabulated> counts, List<Protection.Earlier> earlier);
    }

    private static Optional<List<Tabulated>> protect(
            List<Tabulated> counts, List<Protection.Earlier> earlier) {
        var result = Protection.protect(counts, earlier, STANDARD);
        return result.unsafe().isEmpty() ? Optional.of(result.tables()) : Optional.empty();
    }

    private static Optional<List<Tabulated>> hideSmallOnly(
            List<Tabulated> counts, List<Protection.Earlier> earlier) {
        return Optional.of(counts.stream().map(RedTeamTest::hideSmall).toList());
    }

    private static Tabulated hideSmall(Tabulated table) {
        return new Tabulated(
                table.dataset(),
                table.by(),
                table.groups(),
                table.unknown(),
                table.whole(),
                table.events(),
                table.among(),
                table.withinKnown(),
                table.from(),
                table.to(),
                table.records().stream().map(RedTeamTest::hideSmall).toList());
    }

    private static Tabulated.Row hideSmall(Tabulated.Row row) {
        var among = row.among();
        var rest = among == null ? 0 : among - row.events();
        var fewAmong = among != null && small(among);
        return new Tabulated.Row(
                row.unit(),
                row.group(),
                row.events(),
                among,
                !small(row.events()) && !small(rest) && !fewAmong,
                !fewAmong);
    }

    private static List<Tabulated> decided(List<DrawnTable> drawn) {
        return protect(MadeUpSearches.counts(drawn), List.of()).orElseThrow();
    }

    private static boolean small(long count) {
        return count > 0 && count < 5;
    }

    /** May, then the quarter, then May again after two searches were taken out. */
    private static List<String> attack(long seed, Hiding hiding) {
        var world = MadeUpSearches.of(seed);
        var later = world.without(2, seed);
        var attacker = new Attacker(MadeUpSearches.INDICATORS, 5);
        var earlier = new ArrayList<Protection.Earlier>();
        for (var drawn :
                List.of(
                        world.draw("2016-05", EVERY_UNIT),
                        world.draw("2016-Q2", List.of("FORCE", "A", "B")),
                        later.draw("2016-05", EVERY_UNIT))) {
            var decided = hiding.decide(MadeUpSearches.counts(drawn), earlier);
            if (decided.isPresent()) {
                attacker.read(
                        MadeUpSearches.document(drawn, decided.get()),
                        MadeUpSearches.oracle(drawn));
                earlier.addFirst(new Protection.Earlier(UUID.randomUUID(), 5, decided.get()));
            }
        }
        return attacker.found(Standard.WIDTH);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobody_works_a_hidden_count_out_of_all_releases_together(long seed) {
        assertThat(attack(seed, RedTeamTest::protect)).isEmpty();
    }

    /** What few changed records would tell is hidden; a correction is never turned away for it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void no_release_is_refused(long seed) {
        var world = MadeUpSearches.of(seed);
        var earlier = new ArrayList<Protection.Earlier>();
        for (var drawn :
                List.of(
                        world.draw("2016-05", EVERY_UNIT),
                        world.draw("2016-Q2", List.of("FORCE", "A", "B")),
                        world.without(2, seed).draw("2016-05", EVERY_UNIT))) {
            var decided = protect(MadeUpSearches.counts(drawn), earlier);
            assertThat(decided).isPresent();
            earlier.addFirst(new Protection.Earlier(UUID.randomUUID(), 5, decided.orElseThrow()));
        }
    }

    @Test
    void where_only_small_counts_are_hidden_the_attacker_finds_them() {
        assertThat(seeds().filter(seed -> !attack(seed, RedTeamTest::hideSmallOnly).isEmpty()))
                .hasSize((int) seeds().count());
    }

    @Test
    void where_releases_are_not_held_against_earlier_ones_the_attacker_finds_counts() {
        assertThat(
                        seeds().filter(
                                        seed ->
                                                !attack(
                                                                seed,
                                                                (counts, earlier) ->
                                                                        protect(counts, List.of()))
                                                        .isEmpty()))
                .isNotEmpty();
    }

    @Test
    void nothing_that_is_computed_is_shown_where_a_count_of_it_is_hidden() {
        var drawn = MadeUpSearches.of(7).draw("2016-05", EVERY_UNIT);
        var document = MadeUpSearches.document(drawn, decided(drawn));
        var hidden = 0;
        for (var table : document.tables()) {
            for (var figure : table.figures()) {
                if (figure.suppressed()) {
                    hidden++;
                    assertThat(figure.rate()).isNull();
                    assertThat(figure.ratio()).isNull();
                    assertThat(figure.events() == null || figure.among() == null).isTrue();
                }
                var comparator = table.figure(figure.unit(), table.comparator()).orElseThrow();
                if (comparator.suppressed()) {
                    assertThat(figure.ratio()).isNull();
                }
            }
        }
        assertThat(hidden).isPositive();
    }

    @Test
    void rounded_counts_are_multiples_of_five_and_rates_are_those_of_rounded_counts() {
        var drawn = MadeUpSearches.of(8).draw("2016-Q2", EVERY_UNIT);
        var document = MadeUpSearches.document(drawn, decided(drawn), Rounding.NEAREST_FIVE);
        var rates = 0;
        for (var table : document.tables()) {
            for (var figure : table.figures()) {
                var events = figure.events();
                var among = figure.among();
                if (events != null) {
                    assertThat(events % 5).isZero();
                }
                var rate = figure.rate();
                if (events != null && among != null && rate != null && rate.point() != null) {
                    rates++;
                    var per = MadeUpSearches.INDICATORS.require(table.indicator()).per();
                    assertThat(rate.point()).isCloseTo((double) per * events / among, within(1e-9));
                }
            }
        }
        assertThat(rates).isPositive();
    }
}
