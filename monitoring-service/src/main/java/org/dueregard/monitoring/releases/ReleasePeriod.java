package org.dueregard.monitoring.releases;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A month ({@code 2016-06}), a quarter of the calendar ({@code 2016-Q2}), or a financial year from
 * April to March ({@code 2016/17}). Any two of them lie one within the other, or apart.
 */
public record ReleasePeriod(String text, YearMonth from, YearMonth to) {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})/(\\d{2})");

    /** Empty where the text is none. */
    public static Optional<ReleasePeriod> of(String text) {
        if (MONTH.matcher(text).matches()) {
            var month = YearMonth.parse(text);
            return Optional.of(new ReleasePeriod(text, month, month));
        }
        var quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            var first =
                    YearMonth.of(
                            Integer.parseInt(quarter.group(1)),
                            3 * Integer.parseInt(quarter.group(2)) - 2);
            return Optional.of(new ReleasePeriod(text, first, first.plusMonths(2)));
        }
        var year = YEAR.matcher(text);
        if (year.matches()
                && (Integer.parseInt(year.group(1)) + 1) % 100 == Integer.parseInt(year.group(2))) {
            var first = YearMonth.of(Integer.parseInt(year.group(1)), 4);
            return Optional.of(new ReleasePeriod(text, first, first.plusMonths(11)));
        }
        return Optional.empty();
    }

    public List<YearMonth> months() {
        var months = new ArrayList<YearMonth>();
        for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }
}
