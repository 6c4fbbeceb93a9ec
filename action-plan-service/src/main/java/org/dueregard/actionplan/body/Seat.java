package org.dueregard.actionplan.body;

import org.dueregard.actionplan.post.Term;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the chair.
 *
 * @param post null where an outside organisation shares the chair
 * @param organisation null where a post holds it
 */
public record Seat(
        @Nullable String post, @Nullable String organisation, Term term, boolean shared) {
    public boolean isExternal() {
        return organisation != null;
    }
}
