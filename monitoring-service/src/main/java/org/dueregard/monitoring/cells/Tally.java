package org.dueregard.monitoring.cells;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Counts by unit and value; what is not there is zero. */
public record Tally(Map<String, Map<String, Long>> counts) {

    public long count(String unit, String value) {
        return counts.getOrDefault(unit, Map.of()).getOrDefault(value, 0L);
    }

    public Set<String> units() {
        return new TreeSet<>(counts.keySet());
    }

    /** These counts and others, added. */
    public Tally plus(Tally other) {
        var sums = new TreeMap<String, Map<String, Long>>();
        for (var each : List.of(this, other)) {
            each.counts.forEach(
                    (unit, values) -> {
                        var ofUnit = sums.computeIfAbsent(unit, key -> new TreeMap<>());
                        values.forEach((value, count) -> ofUnit.merge(value, count, Long::sum));
                    });
        }
        return new Tally(sums);
    }

    /** The same counts by what each value belongs to. */
    public Tally by(Function<String, String> group) {
        var grouped = new TreeMap<String, Map<String, Long>>();
        counts.forEach(
                (unit, values) -> {
                    var ofUnit = grouped.computeIfAbsent(unit, key -> new TreeMap<>());
                    values.forEach(
                            (value, count) -> ofUnit.merge(group.apply(value), count, Long::sum));
                });
        return new Tally(grouped);
    }

    /** The same counts with all units taken together, added as a unit of its own. */
    public Tally withTotal(String totalUnit) {
        var all = new TreeMap<>(counts);
        var total = new TreeMap<String, Long>();
        counts.values()
                .forEach(
                        values ->
                                values.forEach(
                                        (value, count) -> total.merge(value, count, Long::sum)));
        all.put(totalUnit, total);
        return new Tally(all);
    }
}
