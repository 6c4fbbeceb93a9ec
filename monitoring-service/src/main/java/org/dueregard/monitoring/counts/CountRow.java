package org.dueregard.monitoring.counts;

import java.util.List;

/**
 * A row of a table; what is not there is zero.
 *
 * @param values in the order of the columns
 */
public record CountRow(List<String> values, long count) implements Comparable<CountRow> {
    private static final String BETWEEN = "\u001f";

    /** Where it stands in its table, as text. */
    public String place() {
        return String.join(BETWEEN, values);
    }

    /** A row that stands at this place; refused where no row of so many columns can. */
    public static CountRow placed(String place, int columns) {
        var values = columns == 0 ? List.<String>of() : List.of(place.split(BETWEEN, -1));
        if (values.size() != columns) {
            throw new IllegalArgumentException("a place of another table");
        }
        return new CountRow(values, 0);
    }

    /** The order of the rows, and the place of one. */
    @Override
    public int compareTo(CountRow other) {
        for (var place = 0; place < values.size(); place++) {
            var order = values.get(place).compareTo(other.values.get(place));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
