package org.dueregard.actionplan.meeting;

import java.time.LocalDate;
import org.dueregard.actionplan.matter.Matter;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands on an agenda by itself.
 *
 * @param matter what it is about; null where it is its title only
 * @param accountablePost the post that answers for it; null where none does
 * @param dueOn by when it is due; null where no day is set
 * @param dueAt another body at which it is due, and for which this agenda prepares it; null for the
 *     body's own
 */
public record StandingItem(
        ItemKind kind,
        @Nullable Matter matter,
        String title,
        @Nullable String accountablePost,
        @Nullable LocalDate dueOn,
        @Nullable String dueAt) {

    /** One of the body's own. */
    public StandingItem(
            ItemKind kind,
            @Nullable Matter matter,
            String title,
            @Nullable String accountablePost,
            @Nullable LocalDate dueOn) {
        this(kind, matter, title, accountablePost, dueOn, null);
    }

    StandingItem dueAt(String body) {
        return new StandingItem(kind, matter, title, accountablePost, dueOn, body);
    }
}
