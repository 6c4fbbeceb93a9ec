package org.dueregard.actionplan.obligation;

import org.jspecify.annotations.Nullable;

/**
 * An obligation to be laid on a post.
 *
 * @param body the body to which it is owed; null where it is owed to nobody in particular
 * @param graceDays days after the due date on which it is not overdue yet
 */
public record NewObligation(
        String code,
        String title,
        String accountablePost,
        @Nullable String body,
        Timetable timetable,
        int graceDays,
        String ladder) {}
