package org.dueregard.monitoring.ingest;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ordinals of a file that is taken in as one batch, and so is small enough to be counted here.
 */
final class FileOrdinals implements Ordinals {
    private final Map<String, Integer> seen;

    FileOrdinals() {
        this(Map.of());
    }

    /** Goes on behind rows of the file that were kept before, in number by their digest. */
    FileOrdinals(Map<String, Integer> before) {
        seen = new HashMap<>(before);
    }

    @Override
    public List<Integer> next(List<IncomingRecord> rows) {
        return rows.stream().map(row -> seen.merge(row.digest(), 1, Integer::sum)).toList();
    }

    @Override
    public Map<String, Integer> seen() {
        return Collections.unmodifiableMap(seen);
    }
}
