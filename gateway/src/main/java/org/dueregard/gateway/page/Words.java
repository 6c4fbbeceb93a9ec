package org.dueregard.gateway.page;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How codes and dates read on a page. */
@TemplateExtension(namespace = "words")
final class Words {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Words() {}

    /** {@code UNDER_ANALYSIS} reads "Under analysis". */
    static String of(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return "";
        }
        var lower = code.toLowerCase(Locale.UK).replace('_', ' ');
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    /** The day of an instant in London. */
    static String dayOf(@Nullable Instant instant) {
        return instant == null ? "" : DAY.format(instant.atZone(LONDON));
    }

    /** The first and the last of several periods, as they read. */
    static String periods(@Nullable List<String> periods) {
        if (periods == null || periods.isEmpty()) {
            return "";
        }
        var first = period(Collections.min(periods));
        var last = period(Collections.max(periods));
        return first.equals(last) ? first : first + " to " + last;
    }

    /** {@code 2016-06} reads "June 2016"; any other period as it is. */
    static String period(@Nullable String period) {
        if (period == null || !period.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return period == null ? "" : period;
        }
        return MONTH.format(YearMonth.parse(period));
    }

    /** The colour of a tag of the design system for a rating. */
    static String colour(@Nullable String rating) {
        return switch (rating == null ? "" : rating) {
            case "BLUE" -> "blue";
            case "RED" -> "red";
            case "AMBER" -> "yellow";
            case "GREEN" -> "green";
            default -> "grey";
        };
    }

    /** As a value in the query of an address. */
    static String query(@Nullable String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Several codes in one line. */
    static String list(@Nullable List<String> codes) {
        return codes == null ? "" : codes.stream().map(Words::of).collect(Collectors.joining(", "));
    }
}
