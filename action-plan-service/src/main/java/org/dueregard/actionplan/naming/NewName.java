package org.dueregard.actionplan.naming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name to be known from now on.
 *
 * @param firstDay the day from which it was in use; null where that is not known
 * @param lastDay the last day of its use; null while it is in use
 */
public record NewName(
        String name,
        NameKind kind,
        Target target,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {}
