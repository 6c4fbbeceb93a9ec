package org.dueregard.platform.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects findings in bounded memory. */
final class Findings {
    static final int KEPT = 200;

    private final List<Finding> kept = new ArrayList<>();
    private long all;

    void add(Finding.Kind kind, @Nullable Long position, @Nullable UUID entryId, String what) {
        all++;
        if (kept.size() < KEPT) {
            kept.add(new Finding(kind, position, entryId, what));
        }
    }

    List<Finding> inOrder() {
        return kept.stream()
                .sorted(
                        Comparator.comparing(
                                Finding::position, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    long all() {
        return all;
    }
}
