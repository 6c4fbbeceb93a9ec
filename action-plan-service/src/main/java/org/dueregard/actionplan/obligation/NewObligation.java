package org.dueregard.actionplan.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An obligation to be laid on a post.
 *
 * @param timetable as it is before its dates are spread
 * @param spread which of several posts this one is; null where it is the only one
 * @param body the body to which it is owed; null where it is owed to nobody in particular
 * @param graceDays days after the due date on which it is not overdue yet
 * @param about what it is about; null where that is nothing but itself
 * @param since the first day on which it can fall due; null for every date after the anchor
 * @param statutory whether the law asks for it, so that no body waives it
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
        @Nullable About about,
        @Nullable LocalDate since,
        boolean statutory) {

    /** The same, which no law asks for. */
    public NewObligation(
            String code,
            String title,
            String accountablePost,
            @Nullable String body,
            Timetable timetable,
            @Nullable Spread spread,
            int graceDays,
            String ladder,
            @Nullable About about,
            @Nullable LocalDate since) {
        this(
                code,
                title,
                accountablePost,
                body,
                timetable,
                spread,
                graceDays,
                ladder,
                about,
                since,
                false);
    }

    /** The same, owed on every date after the anchor. */
    public NewObligation(
            String code,
            String title,
            String accountablePost,
            @Nullable String body,
            Timetable timetable,
            @Nullable Spread spread,
            int graceDays,
            String ladder,
            @Nullable About about) {
        this(code, title, accountablePost, body, timetable, spread, graceDays, ladder, about, null);
    }

    /** When it falls due on this post. */
    Timetable ownTimetable() {
        return spread == null ? timetable : timetable.spread(spread);
    }
}
