package org.dueregard.platform.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/** A failure with everything that led to it: causes and suppressed ones, the outermost first. */
final class Causes {
    private Causes() {}

    static List<Throwable> of(Throwable failure) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        var causes = new ArrayList<Throwable>();
        var open = new ArrayList<Throwable>();
        open.add(failure);
        while (!open.isEmpty()) {
            var next = open.removeFirst();
            if (!seen.add(next)) {
                continue;
            }
            causes.add(next);
            var cause = next.getCause();
            if (cause != null) {
                open.add(cause);
            }
            open.addAll(List.of(next.getSuppressed()));
            if (next instanceof java.sql.SQLException sql && sql.getNextException() != null) {
                open.add(sql.getNextException());
            }
        }
        return causes;
    }
}
