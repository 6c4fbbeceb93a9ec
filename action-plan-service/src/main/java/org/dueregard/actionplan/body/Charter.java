package org.dueregard.actionplan.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body is founded with.
 *
 * @param chairPost code of the post that chairs it
 * @param since the first day of the chair
 * @param parent the body that it reports to; null for one that stands by itself
 * @param rhythm how often it meets, and before which other body
 * @param sitsOnEveryGroup whether it is a member of every work group that is founded
 * @param listOrder its place where work groups are listed; null for the end
 */
public record Charter(
        String code,
        String name,
        BodyKind kind,
        String chairPost,
        LocalDate since,
        Powers powers,
        @Nullable String parent,
        Rhythm rhythm,
        boolean sitsOnEveryGroup,
        @Nullable Integer listOrder) {}
