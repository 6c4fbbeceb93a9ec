package org.dueregard.actionplan.edition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** One side of a comparison: an edition by its number, or the state of a day. */
public sealed interface Compared {
    Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    Pattern DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");

    /**
     * Reads {@code 3} or {@code 2002-09-30}.
     *
     * @param pointer where the request says it
     */
    static Compared parse(String text, String pointer) {
        if (NUMBER.matcher(text).matches()) {
            return new Number(Integer.parseInt(text));
        }
        if (!DAY.matcher(text).matches()) {
            throw neither(pointer);
        }
        try {
            return new Day(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            throw neither(pointer);
        }
    }

    private static DomainException neither(String pointer) {
        return DomainException.invalid(
                List.of(
                        Violation.at(
                                pointer,
                                "is the number of an edition, or a day such as 2002-09-30")));
    }

    /** An edition. */
    record Number(int edition) implements Compared {
        @Override
        public String toString() {
            return Integer.toString(edition);
        }
    }

    /** The state of a day. */
    record Day(LocalDate day) implements Compared {
        @Override
        public String toString() {
            return day.toString();
        }
    }
}
