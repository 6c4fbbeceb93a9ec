package org.dueregard.platform.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values as people read them; called by the templates. */
public final class Words {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    Words() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A cell of a table. */
    public static String of(Object value) {
        return switch (value) {
            case LocalDate day -> day(day);
            case Boolean truth -> truth ? "Yes" : "No";
            default -> value.toString();
        };
    }

    /** For the templates, which call no static method. */
    public String cell(Object value) {
        return of(value);
    }

    public String date(LocalDate day) {
        return day(day);
    }
}
