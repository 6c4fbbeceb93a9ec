package org.dueregard.monitoring.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dueregard.monitoring.cells.CellCount;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.classifications.ClassificationsTest;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.DatasetsTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountsTableTest {
    private static final YearMonth JUNE = YearMonth.of(2016, 6);
    private static final DatasetDefinition SEARCHES = DatasetsTest.stopAndSearch();
    private static final String ETHNICITY = "self-defined-ethnicity";
    private static final List<String> CODES =
            List.of("A1", "B1", "M9", "O1", "O9", "W1", "NS", "not-recorded");

    private final Classifications classifications = new Classifications();

    @Test
    void the_same_records_count_chinese_with_other_in_2001_and_in_asian_in_2021() {
        var codes = Map.of("A1", 10L, "O1", 7L, "O9", 5L, "NS", 3L, "not-recorded", 2L);

        assertThat(table(classifications, codes, "ethnicity-2001-5-plus-1"))
                .isEqualTo(
                        Map.of("Asian", 10L, "Chinese_Other", 12L, "NS", 3L, "not-recorded", 2L));
        assertThat(table(classifications, codes, "ethnicity-census-2021-groups"))
                .isEqualTo(Map.of("Asian", 17L, "Other", 5L, "NS", 3L, "not-recorded", 2L));
        assertThat(table(classifications, codes, "ethnicity-self-defined-16-plus-1"))
                .isEqualTo(codes);
    }

    @Test
    void each_version_of_a_mapping_can_be_asked_for_and_the_latest_is_taken_without_one() {
        var both = ClassificationsTest.withASecondVersion();
        var codes = Map.of("M9", 4L, "O9", 5L, "NS", 1L);
        var first = Map.of("Mixed_Other", 4L, "Other", 5L, "NS", 1L);
        var second = Map.of("Other", 9L, "NS", 1L);

        assertThat(table(both, codes, "ethnicity-census-2021-groups:1")).isEqualTo(first);
        assertThat(table(both, codes, "ethnicity-census-2021-groups:2")).isEqualTo(second);
        assertThat(table(both, codes, "ethnicity-census-2021-groups")).isEqualTo(second);
        var used =
                question(both, "self-defined-ethnicity", "ethnicity-census-2021-groups:1")
                        .dimensions()
                        .findFirst()
                        .orElseThrow()
                        .grouping();
        assertThat(used.mapping()).extracting("version").isEqualTo(1);
        assertThat(used.classification()).extracting("version").isEqualTo(1);
    }

    record Searched(String unit, String ethnicity, String outcome, long count) {}

    @Provide
    Arbitrary<List<Searched>> searches() {
        return Combinators.combine(
                        Arbitraries.of("E09000022", "E09000033", "UNKNOWN"),
                        Arbitraries.of(CODES),
                        Arbitraries.of("arrest", "caution", "not-recorded"),
                        Arbitraries.longs().between(1, 50))
                .as(Searched::new)
                .list()
                .ofMaxSize(60);
    }

    @Property
    void a_table_by_two_dimensions_comes_to_the_margins_of_each(
            @ForAll("searches") List<Searched> searches) {
        for (var classification :
                List.of(
                        "ethnicity-2001-5-plus-1",
                        "ethnicity-census-2021-groups",
                        "ethnicity-self-defined-16-plus-1")) {
            var both = rows(searches, ETHNICITY + ",outcome", classification);
            var byEthnicity = rows(searches, ETHNICITY, classification);
            var byOutcome = rows(searches, "outcome", null);
            assertThat(margin(both, 0)).isEqualTo(margin(byEthnicity, 0));
            assertThat(margin(both, 1)).isEqualTo(margin(byOutcome, 0));
            assertThat(margin(rows(searches, "unit," + ETHNICITY, classification), 1))
                    .isEqualTo(margin(byEthnicity, 0));
            assertThat(both.stream().mapToLong(CountRow::count).sum())
                    .isEqualTo(searches.stream().mapToLong(Searched::count).sum());
        }
    }

    @Property
    void not_stated_not_recorded_and_other_never_come_together(
            @ForAll("searches") List<Searched> searches) {
        var sent = margin(rows(searches, ETHNICITY, null), 0);
        for (var classification :
                List.of("ethnicity-2001-5-plus-1", "ethnicity-census-2021-groups")) {
            var grouped = margin(rows(searches, ETHNICITY, classification), 0);
            assertThat(grouped.get("NS")).isEqualTo(sent.get("NS"));
            assertThat(grouped.get("not-recorded")).isEqualTo(sent.get("not-recorded"));
        }
    }

    @Property
    void pages_put_together_are_the_table(@ForAll("searches") List<Searched> searches) {
        var rows = rows(searches, "unit," + ETHNICITY + ",outcome", null);
        assertThat(rows).isSorted();
        for (var row : rows) {
            var place = CountRow.placed(row.place(), 3);
            assertThat(rows.stream().filter(other -> other.compareTo(place) > 0).count())
                    .isEqualTo(rows.size() - 1L - rows.indexOf(row));
        }
    }

    private Map<String, Long> table(
            Classifications known, Map<String, Long> codes, String classification) {
        var counts = new ArrayList<CellCount>();
        codes.forEach((code, count) -> counts.add(new CellCount(null, null, List.of(code), count)));
        return margin(
                CountsTable.of(question(known, ETHNICITY, classification), counts, List.of())
                        .rows(),
                0);
    }

    /** What the cells would answer, and what is made of it. */
    private List<CountRow> rows(
            List<Searched> searches, String by, @Nullable String classification) {
        var question = question(classifications, by, classification);
        var counts = new LinkedHashMap<CellCount, Long>();
        for (var search : searches) {
            var values =
                    question.ofCells().dimensions().stream()
                            .map(name -> name.equals(ETHNICITY) ? search.ethnicity : search.outcome)
                            .toList();
            counts.merge(
                    new CellCount(
                            null, question.ofCells().byUnit() ? search.unit : null, values, 0),
                    search.count,
                    Long::sum);
        }
        return CountsTable.of(
                        question,
                        counts.entrySet().stream()
                                .map(
                                        entry ->
                                                new CellCount(
                                                        entry.getKey().month(),
                                                        entry.getKey().unit(),
                                                        entry.getKey().values(),
                                                        entry.getValue()))
                                .toList(),
                        List.of())
                .rows();
    }

    private static Map<String, Long> margin(List<CountRow> rows, int column) {
        var sums = new HashMap<String, Long>();
        rows.forEach(row -> sums.merge(row.values().get(column), row.count(), Long::sum));
        return sums;
    }

    private static CountsQuestion question(
            Classifications known, String by, @Nullable String classification) {
        return CountsRules.understand(
                new CountsAsked(
                        List.of(by),
                        JUNE,
                        JUNE,
                        List.of(),
                        List.of(),
                        classification == null
                                ? List.of()
                                : List.of(ETHNICITY + ":" + classification),
                        List.of()),
                SEARCHES,
                known,
                unit -> true);
    }
}
