package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {
    @ParameterizedTest
    @CsvSource({
        "2018, 2018-Q4",
        "2018-Q2, 2018-Q2",
        "2018-01, 2018-Q1",
        "2018-03, 2018-Q1",
        "2018-04, 2018-Q2",
        "2018-12, 2018-Q4"
    })
    void a_period_ends_in_a_quarter(String period, String quarter) {
        assertThat(Quarter.ending(period)).hasValue(Quarter.parse(quarter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-13", "2018-Q5", "2018-1", "FY2018", "2018/19", ""})
    void a_period_of_another_form_ends_in_none(String period) {
        assertThat(Quarter.ending(period)).isEmpty();
        assertThatThrownBy(() -> Quarter.parse(period)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void a_quarter_lasts_from_its_first_to_its_last_day() {
        var quarter = Quarter.of(LocalDate.of(2020, 2, 29));

        assertThat(quarter).hasToString("2020-Q1");
        assertThat(quarter.firstDay()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(quarter.lastDay()).isEqualTo(LocalDate.of(2020, 3, 31));
        assertThat(quarter.yearBefore()).isLessThan(quarter);
    }
}
