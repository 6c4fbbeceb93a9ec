package org.dueregard.monitoring.counts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dueregard.monitoring.cells.CellCount;
import org.dueregard.monitoring.certification.Period;

/**
 * The counts that were asked for, as they stand at one instant.
 *
 * @param rows in their order
 * @param periods the months of it that figures were ever sent for
 */
public record CountsTable(CountsQuestion question, List<CountRow> rows, List<Period> periods) {

    /** Puts the counts of codes together by the groups that were asked for. */
    static CountsTable of(CountsQuestion question, List<CellCount> counts, List<Period> periods) {
        var rows = new ArrayList<CountRow>(counts.size());
        if (question.dimensions().allMatch(column -> column.grouping().mapping() == null)) {
            counts.forEach(count -> rows.add(new CountRow(values(question, count), count.count())));
        } else {
            var sums = new HashMap<List<String>, Long>();
            for (var count : counts) {
                sums.merge(values(question, count), count.count(), Long::sum);
            }
            sums.forEach((values, count) -> rows.add(new CountRow(values, count)));
        }
        rows.sort(Comparator.naturalOrder());
        return new CountsTable(question, List.copyOf(rows), periods);
    }

    private static List<String> values(CountsQuestion question, CellCount count) {
        var values = new ArrayList<String>(question.columns().size());
        var place = 0;
        for (var column : question.columns()) {
            values.add(
                    switch (column) {
                        case CountsColumn.Month() ->
                                Objects.requireNonNull(count.month()).toString();
                        case CountsColumn.Unit() -> Objects.requireNonNull(count.unit());
                        case CountsColumn.Dimension(var grouping) ->
                                grouping.of(count.values().get(place++));
                    });
        }
        return values;
    }

    /** When figures of these months last changed; empty where none were ever sent. */
    public Optional<Instant> asAt() {
        return periods.stream().map(Period::dataChangedAt).max(Comparator.naturalOrder());
    }
}
