package org.dueregard.actionplan.meeting;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A quarter in which a body did not meet as it is to.
 *
 * @param scheduledFor when it is to meet in that quarter yet; null where no day is set
 * @param calledOff days of that quarter for which it was called off
 * @param followedOn the day on which a body met, or is to meet, that it was to meet before; null
 *     where none does
 */
public record QuarterGap(
        String body,
        String name,
        String cadence,
        Quarter quarter,
        @Nullable LocalDate scheduledFor,
        List<LocalDate> calledOff,
        @Nullable LocalDate followedOn) {}
