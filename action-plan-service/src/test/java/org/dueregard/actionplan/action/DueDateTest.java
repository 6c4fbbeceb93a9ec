package org.dueregard.actionplan.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.dueregard.actionplan.LondonDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {
    @ParameterizedTest
    @CsvSource({
        "2008-04-01, DAY,     2008-04-01",
        "2008-04-01, MONTH,   2008-04-30",
        "2008-02-01, MONTH,   2008-02-29",
        "2008-04-30, MONTH,   2008-04-30",
        "2008-04-01, QUARTER, 2008-06-30",
        "2008-12-31, QUARTER, 2008-12-31",
        "2008-01-15, QUARTER, 2008-03-31",
        "2008-04-01, YEAR,    2008-12-31"
    })
    void a_coarse_date_falls_due_on_its_last_day(
            LocalDate given, DatePrecision precision, LocalDate due) {
        assertThat(new DueDate(given, precision).date()).isEqualTo(due);
    }

    @Test
    void april_2008_is_not_overdue_in_april_and_is_in_may() {
        var april = new DueDate(LocalDate.of(2008, 4, 1), DatePrecision.MONTH);

        assertThat(rating(april, LocalDate.of(2008, 4, 15))).isEqualTo(Rating.GREEN);
        assertThat(rating(april, LocalDate.of(2008, 4, 30))).isEqualTo(Rating.GREEN);
        assertThat(rating(april, LocalDate.of(2008, 5, 1))).isEqualTo(Rating.RED);
    }

    @Test
    void slippage_counts_days_over_months_and_years() {
        var baseline = new DueDate(LocalDate.of(2008, 12, 1), DatePrecision.MONTH);
        var now = new DueDate(LocalDate.of(2009, 3, 1), DatePrecision.QUARTER);

        assertThat(now.daysAfter(baseline)).isEqualTo(90);
        assertThat(baseline.daysAfter(now)).isEqualTo(-90);
    }

    @Test
    void a_day_ends_when_it_ends_in_london() {
        assertThat(LondonDay.of(Instant.parse("2016-06-30T23:30:00Z")))
                .isEqualTo(LocalDate.of(2016, 7, 1));
        assertThat(LondonDay.of(Instant.parse("2016-12-31T23:30:00Z")))
                .isEqualTo(LocalDate.of(2016, 12, 31));
    }

    private static Rating rating(DueDate due, LocalDate today) {
        return Ratings.computed(ActionState.ACTIVE, due.date(), 0, false, today);
    }
}
