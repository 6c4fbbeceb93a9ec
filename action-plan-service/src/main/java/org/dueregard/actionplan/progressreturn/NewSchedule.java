package org.dueregard.actionplan.progressreturn;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Returns that the chair of a group is to make from now on.
 *
 * @param owedTo the body to which they are owed
 * @param anchor the day from which periods are counted, the eve of the first one
 */
public record NewSchedule(
        String group,
        @Nullable String owedTo,
        LocalDate anchor,
        Period every,
        int graceDays,
        String ladder) {}
