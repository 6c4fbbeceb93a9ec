package org.dueregard.actionplan.post;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of an appointment or membership, first and last one included.
 *
 * @param lastDay null while it lasts
 */
@Embeddable
public record Term(LocalDate firstDay, @Nullable LocalDate lastDay) {

    public static Term from(LocalDate firstDay) {
        return new Term(firstDay, null);
    }

    public Term endingOn(LocalDate last) {
        return new Term(firstDay, last);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    public boolean overlaps(Term other) {
        return (lastDay == null || !other.firstDay.isAfter(lastDay))
                && (other.lastDay == null || !firstDay.isAfter(other.lastDay));
    }

    /** Whether any of its days is this one or a later one. */
    public boolean reaches(LocalDate day) {
        return lastDay == null || !lastDay.isBefore(day);
    }
}
