package org.dueregard.monitoring.releases;

import java.util.List;
import org.dueregard.monitoring.disclosure.Protection;
import org.dueregard.monitoring.disclosure.Tabulated;

/** What is published with records in common. */
final class Overlapping {
    private Overlapping() {}

    static List<Protection.Earlier> of(List<Tabulated> tables, Releases releases) {
        return releases.published(
                tables.stream().map(Tabulated::dataset).distinct().toList(),
                tables.stream()
                        .map(table -> table.from().toString())
                        .min(String::compareTo)
                        .orElseThrow(),
                tables.stream()
                        .map(table -> table.to().toString())
                        .max(String::compareTo)
                        .orElseThrow());
    }
}
