package org.dueregard.monitoring.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasePeriodTest {

    @Test
    void a_period_is_a_month_a_quarter_or_a_financial_year() {
        assertThat(ReleasePeriod.of("2016-06").orElseThrow().months())
                .isEqualTo(List.of(YearMonth.of(2016, 6)));
        assertThat(ReleasePeriod.of("2016-Q2").orElseThrow().months())
                .isEqualTo(
                        List.of(
                                YearMonth.of(2016, 4),
                                YearMonth.of(2016, 5),
                                YearMonth.of(2016, 6)));
        var year = ReleasePeriod.of("2016/17").orElseThrow();
        assertThat(year.from()).isEqualTo(YearMonth.of(2016, 4));
        assertThat(year.to()).isEqualTo(YearMonth.of(2017, 3));
        assertThat(year.months()).hasSize(12);
        assertThat(ReleasePeriod.of("1999/00")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2016", "2016-13", "2016-6", "2016-Q5", "2016/18", "2016-2017"})
    void anything_else_is_none(String text) {
        assertThat(ReleasePeriod.of(text)).isEmpty();
    }
}
