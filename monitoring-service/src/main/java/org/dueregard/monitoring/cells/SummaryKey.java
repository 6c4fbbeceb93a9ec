package org.dueregard.monitoring.cells;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * Which cell of a set a record is counted in.
 *
 * @param values of the set's dimensions, in their order
 */
record SummaryKey(YearMonth month, String unit, List<String> values)
        implements Comparable<SummaryKey> {
    private static final Comparator<SummaryKey> ORDER =
            Comparator.comparing(SummaryKey::month)
                    .thenComparing(SummaryKey::unit)
                    .thenComparing(SummaryKey::values, SummaryKey::compare);

    SummaryKey {
        values = List.copyOf(values);
    }

    @Override
    public int compareTo(SummaryKey other) {
        return ORDER.compare(this, other);
    }

    private static int compare(List<String> some, List<String> others) {
        for (var place = 0; place < Math.min(some.size(), others.size()); place++) {
            var order = some.get(place).compareTo(others.get(place));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }
}
