package org.dueregard.monitoring.disclosure;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which records of a dataset are counted: those with one of these values in each of these
 * dimensions. A dimension in which every value counts is left out, so that the same records have
 * the same selection.
 */
public record Selection(SortedMap<String, SortedSet<String>> values) {
    public Selection {
        var copy = new TreeMap<String, SortedSet<String>>();
        values.forEach((dimension, allowed) -> copy.put(dimension, new TreeSet<>(allowed)));
        values = copy;
    }

    /** Whether every record of the other one is counted here as well. */
    public boolean holds(Selection other) {
        return values.entrySet().stream()
                .allMatch(
                        each -> {
                            var theirs = other.values.get(each.getKey());
                            return theirs != null && each.getValue().containsAll(theirs);
                        });
    }

    /** The same for the same records. */
    String text() {
        return values.entrySet().stream()
                .map(each -> each.getKey() + "=" + String.join(",", each.getValue()))
                .reduce((one, other) -> one + ";" + other)
                .orElse("all");
    }

    /** Of the values that a dimension can have, those that count. */
    public static SortedSet<String> narrowed(
            SortedSet<String> possible, boolean wanted, List<String> named) {
        var narrowed = new TreeSet<>(possible);
        if (wanted) {
            narrowed.retainAll(named);
        } else {
            named.forEach(narrowed::remove);
        }
        return narrowed;
    }
}
