package org.dueregard.monitoring.ingest;

import java.util.HashMap;
import java.util.Map;

/** Counts equal rows within one file: the first has ordinal 1, an equal one after it 2. */
final class Ordinals {
    private final Map<String, Integer> seen = new HashMap<>();

    int next(String digest) {
        return seen.merge(digest, 1, Integer::sum);
    }
}
