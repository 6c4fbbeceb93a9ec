package org.dueregard.eia.publication.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dueregard.eia.assessment.DatePrecision;

/** Codes, days and periods as people read them; called by the templates. */
public final class Words {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final Set<String> INITIALS = Set.of("IAG", "SOP", "OCU");

    /** Codes that leave out a word of their names; any other code is read as it stands. */
    private static final Map<String, String> SHORTENED =
            Map.of(
                    "PREGNANCY_MATERNITY", "Pregnancy and maternity",
                    "RELIGION_BELIEF", "Religion or belief",
                    "MARRIAGE_CIVIL_PARTNERSHIP", "Marriage and civil partnership");

    public String of(Object code) {
        var text = code.toString();
        if (INITIALS.contains(text)) {
            return text;
        }
        var lower = text.toLowerCase(Locale.ROOT).replace('_', ' ');
        return SHORTENED.getOrDefault(
                text, lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day in London. */
    public String day(Instant at) {
        return DAY.format(at.atZone(LONDON));
    }

    /** No more exact than it was meant. */
    public String due(LocalDate day, DatePrecision precision) {
        return switch (precision) {
            case DAY -> DAY.format(day);
            case MONTH -> MONTH.format(day);
            case QUARTER ->
                    "%s to %s"
                            .formatted(
                                    DateTimeFormatter.ofPattern("MMMM", Locale.UK)
                                            .format(day.with(day.getMonth().firstMonthOfQuarter())),
                                    MONTH.format(
                                            day.with(
                                                    day.getMonth().firstMonthOfQuarter().plus(2))));
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    /** An ISO 8601 period, such as P1M: "month". */
    public String period(String iso) {
        Period period;
        try {
            period = Period.parse(iso);
        } catch (DateTimeParseException notAPeriod) {
            return iso;
        }
        if (period.getDays() > 0 && period.toTotalMonths() == 0) {
            return times(period.getDays(), "day");
        }
        if (period.getDays() != 0 || period.toTotalMonths() <= 0) {
            return iso;
        }
        var months = (int) period.toTotalMonths();
        return months % 12 == 0 ? times(months / 12, "year") : times(months, "month");
    }

    private static String times(int number, String unit) {
        return number == 1 ? unit : number + " " + unit + "s";
    }
}
