package org.dueregard.eia.story;

import java.util.ArrayList;
import java.util.List;

/** Collects why something must be refused. */
final class Reasons {
    private final List<String> collected = new ArrayList<>();

    Reasons unless(boolean holds, String otherwise) {
        if (!holds) {
            collected.add(otherwise);
        }
        return this;
    }

    Reasons and(List<String> more) {
        collected.addAll(more);
        return this;
    }

    List<String> all() {
        return List.copyOf(collected);
    }
}
