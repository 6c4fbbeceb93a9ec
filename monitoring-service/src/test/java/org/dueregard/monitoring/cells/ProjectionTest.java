package org.dueregard.monitoring.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dueregard.monitoring.cells.CellChanges.Share;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.DatasetsTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final DatasetDefinition SEARCHES = DatasetsTest.stopAndSearch();
    private static final YearMonth MAY = YearMonth.of(2016, 5);
    private static final YearMonth JUNE = YearMonth.of(2016, 6);
    private static final List<String> DIMENSIONS = List.of("outcome", "self-defined-ethnicity");

    private record Counted(YearMonth month, String unit, String ethnicity, String outcome) {}

    @Provide
    Arbitrary<List<Counted>> records() {
        return Combinators.combine(
                        Arbitraries.of(MAY, JUNE),
                        Arbitraries.of("E09000022", "UNKNOWN"),
                        Arbitraries.of("B1", "W1", "NS", "not-recorded"),
                        Arbitraries.of("arrest", "not-recorded"))
                .as(Counted::new)
                .list()
                .ofMaxSize(30);
    }

    @Property
    void what_was_counted_and_changed_since_is_what_is_there(
            @ForAll("records") List<Counted> before, @ForAll("records") List<Counted> after) {
        var changes = new CellChanges();
        for (var place = 0; place < Math.max(before.size(), after.size()); place++) {
            changes.move(share(before, place), share(after, place));
        }

        var counted = new HashMap<>(recount(before, DIMENSIONS));
        new Projection(changes)
                .onto(DIMENSIONS, month -> true)
                .forEach(
                        (key, change) ->
                                counted.merge(
                                        key,
                                        change,
                                        (one, other) -> one + other == 0 ? null : one + other));

        assertThat(counted).isEqualTo(recount(after, DIMENSIONS));
    }

    @Property
    void changes_may_be_added_up_before_or_after(
            @ForAll("records") List<Counted> some, @ForAll("records") List<Counted> others) {
        var one = added(some);
        var other = added(others);
        var together = new HashMap<>(new Projection(one).onto(DIMENSIONS, month -> true));
        new Projection(other)
                .onto(DIMENSIONS, month -> true)
                .forEach((key, change) -> together.merge(key, change, Long::sum));

        assertThat(new Projection(one.plus(other)).onto(DIMENSIONS, month -> true))
                .isEqualTo(together);
    }

    @Property
    void months_that_are_not_built_are_left_out(@ForAll("records") List<Counted> records) {
        assertThat(new Projection(added(records)).onto(List.of("outcome"), JUNE::equals))
                .isEqualTo(
                        recount(
                                records.stream()
                                        .filter(record -> record.month.equals(JUNE))
                                        .toList(),
                                List.of("outcome")));
    }

    @Test
    void a_dimension_that_the_cells_lack_is_refused() {
        var changes = added(List.of(new Counted(JUNE, "UNKNOWN", "B1", "arrest")));
        assertThatThrownBy(() -> new Projection(changes).onto(List.of("gender"), month -> true))
                .hasMessageContaining("no dimension gender");
    }

    private static CellChanges added(List<Counted> records) {
        var changes = new CellChanges();
        for (var place = 0; place < records.size(); place++) {
            changes.move(null, share(records, place));
        }
        return changes;
    }

    private static @Nullable Share share(List<Counted> records, int place) {
        if (place >= records.size()) {
            return null;
        }
        var record = records.get(place);
        return new Share(
                new CellKeys(SEARCHES)
                        .of(
                                record.month,
                                record.unit,
                                Map.of(
                                        "self-defined-ethnicity",
                                        record.ethnicity,
                                        "outcome",
                                        record.outcome)),
                1);
    }

    private static Map<SummaryKey, Long> recount(List<Counted> records, List<String> dimensions) {
        var counts = new HashMap<SummaryKey, Long>();
        for (var record : records) {
            var values = new ArrayList<String>();
            for (var dimension : dimensions) {
                values.add(dimension.equals("outcome") ? record.outcome : record.ethnicity);
            }
            counts.merge(new SummaryKey(record.month, record.unit, values), 1L, Long::sum);
        }
        return counts;
    }
}
