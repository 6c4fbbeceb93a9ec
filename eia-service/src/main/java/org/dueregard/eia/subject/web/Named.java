package org.dueregard.eia.subject.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of names in requests. */
final class Named {
    private Named() {}

    /** Each once, in the order given; nothing where nothing was said. */
    static List<String> distinct(@Nullable List<String> names) {
        return names == null ? List.of() : names.stream().distinct().toList();
    }
}
