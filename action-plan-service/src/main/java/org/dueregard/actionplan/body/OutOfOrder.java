package org.dueregard.actionplan.body;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting of a body that is on the day of another body's meeting of that quarter, or after it,
 * though the first body is to meet before the other.
 *
 * @param meeting of the body that is to meet first
 * @param otherMeeting of the body that is to meet after it
 */
public record OutOfOrder(
        String body,
        UUID meeting,
        LocalDate meetsOn,
        String otherBody,
        UUID otherMeeting,
        LocalDate otherMeetsOn) {}
