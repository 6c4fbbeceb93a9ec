package org.dueregard.monitoring.ingest;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Counts equal rows within one file: the first has ordinal 1, an equal one after it 2. */
final class Ordinals {
    private final Map<String, Integer> seen;

    Ordinals() {
        this(Map.of());
    }

    /** Goes on behind rows of the file that were kept before, in number by their digest. */
    Ordinals(Map<String, Integer> before) {
        seen = new HashMap<>(before);
    }

    int next(String digest) {
        return seen.merge(digest, 1, Integer::sum);
    }

    /** How many rows there are of each digest. */
    Map<String, Integer> seen() {
        return Collections.unmodifiableMap(seen);
    }
}
