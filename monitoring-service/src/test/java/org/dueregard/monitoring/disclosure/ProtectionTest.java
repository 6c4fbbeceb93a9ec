package org.dueregard.monitoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.dueregard.monitoring.disclosure.Protection.Earlier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProtectionTest {
    private static final Standard STANDARD = Standard.of(5);
    private static final List<String> UNITS = List.of("A", "B", "C");
    private static final List<String> GROUPS = List.of("Black", "White", "unknown");
    private static final Selection ALL = selection(Map.of());
    private static final Selection ARRESTS = selection(Map.of("outcome", List.of("arrest")));

    @Test
    void a_table_without_small_counts_is_shown_whole() {
        var result = protect(table("2016-05", counts(20, 30, 40, 50, 60, 70, 80, 90, 0)));

        assertThat(hidden(result)).isEmpty();
        assertThat(result.audit().primary()).isZero();
        assertThat(result.audit().narrowest()).isNull();
        assertThat(result.unsafe()).isEmpty();
    }

    @Test
    void a_small_count_takes_as_many_with_it_as_keep_it_hidden() {
        var result = protect(table("2016-05", counts(3, 30, 40, 50, 60, 70, 80, 90, 100)));

        assertThat(hidden(result))
                .as("a rectangle: each of its lines has two that are hidden")
                .containsExactlyInAnyOrder("A Black", "A White", "B Black", "B White");
        assertThat(result.audit().primary()).isEqualTo(1);
        assertThat(result.audit().secondary()).isEqualTo(3);
        assertThat(result.audit().narrowest()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void two_that_can_only_be_four_each_are_hidden_with_a_third() {
        var result = protect(table("2016-05", counts(4, 4, 40, 50, 60, 70, 80, 90, 100)));

        assertThat(hidden(result)).contains("A Black", "A White", "A unknown");
    }

    @Test
    void few_without_the_event_are_hidden_as_few_with_it_are() {
        var among = counts(100, 100, 100, 100, 100, 100, 100, 100, 100);
        var result =
                protect(
                        table(
                                "2016-05",
                                ARRESTS,
                                counts(97, 50, 50, 50, 50, 50, 50, 50, 50),
                                ALL,
                                among));

        assertThat(hidden(result)).contains("A Black");
        assertThat(result.tables().getFirst().records()).allMatch(Tabulated.Row::amongShown);
    }

    @Test
    void where_few_are_among_them_neither_count_is_shown() {
        var result =
                protect(
                        table(
                                "2016-05",
                                ARRESTS,
                                counts(0, 10, 10, 10, 10, 10, 10, 10, 10),
                                ALL,
                                counts(3, 50, 50, 50, 50, 50, 50, 50, 50)));

        var row = row(result.tables().getFirst(), "A", "Black");
        assertThat(row.eventsShown()).isFalse();
        assertThat(row.amongShown()).isFalse();
    }

    @Test
    void what_is_hidden_in_one_table_is_hidden_in_every_other() {
        var searches = counts(3, 30, 40, 50, 60, 70, 80, 90, 100);
        var result =
                Protection.protect(
                        List.of(
                                table("2016-05", searches),
                                table(
                                        "2016-05",
                                        ARRESTS,
                                        counts(0, 10, 10, 10, 10, 10, 10, 10, 10),
                                        ALL,
                                        searches)),
                        List.of(),
                        STANDARD);

        for (var unit : UNITS) {
            for (var group : GROUPS) {
                assertThat(row(result.tables().getLast(), unit, group).amongShown())
                        .isEqualTo(row(result.tables().getFirst(), unit, group).eventsShown());
            }
        }
    }

    @Test
    void a_selection_within_another_gives_no_small_remainder_away() {
        var all = table("2016-05", counts(32, 30, 40, 50, 60, 70, 80, 90, 100));
        var some =
                table("2016-05", ARRESTS, counts(30, 20, 30, 40, 50, 60, 70, 80, 90), null, null);
        var result = Protection.protect(List.of(all, some), List.of(), STANDARD);

        assertThat(
                        row(result.tables().getFirst(), "A", "Black").eventsShown()
                                && row(result.tables().getLast(), "A", "Black").eventsShown())
                .as("32 less 30 are the 2 who were not arrested")
                .isFalse();
    }

    @Test
    void two_months_and_their_quarter_do_not_give_the_third_month_away() {
        var april = counts(20, 30, 40, 50, 60, 70, 80, 90, 100);
        var may = counts(21, 31, 41, 51, 61, 71, 81, 91, 101);
        var june = counts(2, 30, 40, 50, 60, 70, 80, 90, 100);
        var earlier = List.of(earlier(table("2016-04", april)), earlier(table("2016-05", may)));

        var result =
                Protection.protect(
                        List.of(quarter(plus(plus(april, may), june))), earlier, STANDARD);

        assertThat(hidden(result)).contains("A Black");
        assertThat(result.audit().comparedWith()).hasSize(2);
        assertThat(result.unsafe()).isEmpty();
    }

    @Test
    void a_correction_does_not_say_that_one_record_was_taken_out() {
        var before = counts(20, 30, 40, 50, 60, 70, 80, 90, 100);
        var after = counts(19, 30, 40, 50, 60, 70, 80, 90, 100);

        var result =
                Protection.protect(
                        List.of(table("2016-05", after)),
                        List.of(earlier(table("2016-05", before))),
                        STANDARD);

        assertThat(hidden(result)).contains("A Black", "A *", "FORCE Black", "FORCE *");
        assertThat(result.unsafe()).isEmpty();
        var decided = result.tables();
        assertThat(Protection.unsafe(decided, List.of(earlier(table("2016-05", before))), STANDARD))
                .isEmpty();
    }

    @Test
    void a_correction_of_many_records_is_shown() {
        var before = counts(20, 30, 40, 50, 60, 70, 80, 90, 100);
        var after = counts(200, 30, 40, 50, 60, 70, 80, 90, 100);

        assertThat(
                        hidden(
                                Protection.protect(
                                        List.of(table("2016-05", after)),
                                        List.of(earlier(table("2016-05", before))),
                                        STANDARD)))
                .isEmpty();
    }

    @Test
    void what_was_decided_beside_less_is_unsafe_beside_what_came_in_between() {
        var counts = counts(3, 30, 40, 50, 60, 70, 80, 90, 100);
        var decided = protect(table("2016-05", counts)).tables();
        var other =
                decided.stream()
                        .map(
                                table ->
                                        showing(
                                                table,
                                                row ->
                                                        !List.of("A", "B").contains(row.unit())
                                                                || !List.of("Black", "unknown")
                                                                        .contains(row.group())))
                        .toList();

        assertThat(Protection.unsafe(decided, List.of(), STANDARD)).isEmpty();
        assertThat(
                        Protection.unsafe(
                                decided,
                                List.of(new Earlier(UUID.randomUUID(), 5, other)),
                                STANDARD))
                .as("A White of one and A unknown of the other leave A Black")
                .isNotEmpty();
    }

    @Test
    void other_datasets_and_other_months_are_not_compared_with() {
        var table = table("2016-05", counts(20, 30, 40, 50, 60, 70, 80, 90, 100));

        assertThat(
                        Protection.protect(
                                        List.of(table),
                                        List.of(
                                                earlier(
                                                        table(
                                                                "2016-06",
                                                                counts(
                                                                        21, 30, 40, 50, 60, 70, 80,
                                                                        90, 100)))),
                                        STANDARD)
                                .audit()
                                .comparedWith())
                .isEmpty();
    }

    private static Protection.Result protect(Tabulated table) {
        return Protection.protect(List.of(table), List.of(), STANDARD);
    }

    private static Earlier earlier(Tabulated table) {
        return new Earlier(UUID.randomUUID(), 5, List.of(table));
    }

    private static List<String> hidden(Protection.Result result) {
        return result.tables().stream()
                .flatMap(table -> table.records().stream())
                .filter(row -> !row.eventsShown())
                .map(row -> row.unit() + " " + row.group())
                .toList();
    }

    private static Tabulated.Row row(Tabulated table, String unit, String group) {
        return table.records().stream()
                .filter(row -> row.unit().equals(unit) && row.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private static Tabulated showing(
            Tabulated table, java.util.function.Predicate<Tabulated.Row> which) {
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
                table.records().stream().map(row -> row.showing(which.test(row), true)).toList());
    }

    private static Selection selection(Map<String, List<String>> values) {
        var sorted = new TreeMap<String, java.util.SortedSet<String>>();
        values.forEach((dimension, allowed) -> sorted.put(dimension, new TreeSet<>(allowed)));
        return new Selection(sorted);
    }

    private static List<List<Long>> counts(long... nine) {
        var counts = new ArrayList<List<Long>>();
        for (var unit = 0; unit < UNITS.size(); unit++) {
            var ofUnit = new ArrayList<Long>();
            for (var group = 0; group < GROUPS.size(); group++) {
                ofUnit.add(nine[unit * GROUPS.size() + group]);
            }
            counts.add(ofUnit);
        }
        return counts;
    }

    private static List<List<Long>> plus(List<List<Long>> one, List<List<Long>> other) {
        BinaryOperator<Long> add = Long::sum;
        var sums = new ArrayList<List<Long>>();
        for (var unit = 0; unit < one.size(); unit++) {
            var ofUnit = new ArrayList<Long>();
            for (var group = 0; group < one.get(unit).size(); group++) {
                ofUnit.add(add.apply(one.get(unit).get(group), other.get(unit).get(group)));
            }
            sums.add(ofUnit);
        }
        return sums;
    }

    private static Tabulated table(String month, List<List<Long>> counts) {
        return table(month, ALL, counts, null, null);
    }

    private static Tabulated quarter(List<List<Long>> counts) {
        return table(YearMonth.of(2016, 4), YearMonth.of(2016, 6), ALL, counts, null, null);
    }

    private static Tabulated table(
            String month,
            Selection events,
            List<List<Long>> counts,
            @Nullable Selection among,
            @Nullable List<List<Long>> amongCounts) {
        return table(
                YearMonth.parse(month), YearMonth.parse(month), events, counts, among, amongCounts);
    }

    private static Tabulated table(
            YearMonth from,
            YearMonth to,
            Selection events,
            List<List<Long>> counts,
            @Nullable Selection among,
            @Nullable List<List<Long>> amongCounts) {
        var rows = new ArrayList<Tabulated.Row>();
        var units = new ArrayList<>(UNITS);
        units.add("FORCE");
        for (var unit : units) {
            var groups = new ArrayList<>(GROUPS);
            groups.add(Tabulated.EVERYBODY);
            for (var group : groups) {
                rows.add(
                        new Tabulated.Row(
                                unit,
                                group,
                                sum(counts, unit, group),
                                amongCounts == null
                                        ? null
                                        : Long.valueOf(sum(amongCounts, unit, group)),
                                true,
                                true));
            }
        }
        return new Tabulated(
                "stop-and-search",
                "ethnicity",
                GROUPS,
                "unknown",
                "FORCE",
                events,
                among,
                false,
                from,
                to,
                rows);
    }

    private static long sum(List<List<Long>> counts, String unit, String group) {
        var sum = 0L;
        for (var u = 0; u < UNITS.size(); u++) {
            for (var g = 0; g < GROUPS.size(); g++) {
                if ((unit.equals("FORCE") || unit.equals(UNITS.get(u)))
                        && (group.equals(Tabulated.EVERYBODY) || group.equals(GROUPS.get(g)))) {
                    sum += counts.get(u).get(g);
                }
            }
        }
        return sum;
    }
}
