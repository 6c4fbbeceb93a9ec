package org.dueregard.actionplan.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where something that points to something else leads back to itself. */
final class Circles {
    private Circles() {}

    /**
     * Each circle once, from the member that comes first in the order of the map; what only leads
     * into a circle is no member of it.
     */
    static <K> List<List<K>> in(Map<K, K> pointing) {
        var circles = new ArrayList<List<K>>();
        var seen = new HashSet<K>();
        for (var start : pointing.keySet()) {
            var path = new ArrayList<K>();
            @Nullable K at = start;
            while (at != null && seen.add(at)) {
                path.add(at);
                at = pointing.get(at);
            }
            var begins = at == null ? -1 : path.indexOf(at);
            if (begins >= 0) {
                circles.add(List.copyOf(path.subList(begins, path.size())));
            }
        }
        return circles;
    }
}
