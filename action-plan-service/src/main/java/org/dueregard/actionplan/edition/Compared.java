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

    /**
     * Reads {@code 3} or {@code 2002-09-30}.
     *
     * @param pointer where the request says it
     */
    static Compared parse(String text, String pointer) {
        if (NUMBER.matcher(text).matches()) {
            return new Number(Integer.parseInt(text));
        }
        try {
            return new Day(LocalDate.parse(text));
        } catch (DateTimeParseException neither) {
            throw DomainException.invalid(
                    List.of(
                            Violation.at(
                                    pointer,
                                    "is the number of an edition, or a day such as 2002-09-30")));
        }
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
