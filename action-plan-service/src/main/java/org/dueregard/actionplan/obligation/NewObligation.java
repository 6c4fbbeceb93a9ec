package org.dueregard.actionplan.obligation;

import org.jspecify.annotations.Nullable;

/**
 * An obligation to be laid on a post.
 *
 * @param timetable as it is before its dates are spread
 * @param spread which of several posts this one is; null where it is the only one
 * @param body the body to which it is owed; null where it is owed to nobody in particular
 * @param graceDays days after the due date on which it is not overdue yet
 * @param about what it is about; null where that is nothing but itself
 */
public record NewObligation(
        String code,
        String title,
        String accountablePost,
        @Nullable String body,
        Timetable timetable,
        @Nullable Spread spread,
        int graceDays,
        String ladder,
        @Nullable About about) {

    /** When it falls due on this post. */
    Timetable ownTimetable() {
        return spread == null ? timetable : timetable.spread(spread);
    }
}
