package org.dueregard.actionplan.progressreturn;

import java.time.LocalDate;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ProgressStatement;
import org.jspecify.annotations.Nullable;

/** What was said last of an action. */
final class LastWord {
    private LastWord() {}

    /** On that day or later; null where nothing was. */
    static @Nullable ProgressStatement since(Action action, LocalDate day) {
        var last = action.lastStatement();
        return last == null || LondonDay.of(last.statedAt()).isBefore(day) ? null : last;
    }
}
