package org.dueregard.localstack.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SampleDaysTest {
    private final SampleDays days = new SampleDays(LocalDate.of(2018, 5, 23));

    @Test
    void months_and_quarters_begin_with_their_first_day() {
        assertThat(days.in("{today} {month} {quarter}"))
                .isEqualTo("2018-05-23 2018-05-01 2018-04-01");
    }

    @Test
    void steps_are_taken_one_after_the_other() {
        assertThat(days.in("\"due\": \"{quarter-P12M-P1D}\", {month+P2M+P3D}"))
                .isEqualTo("\"due\": \"2017-03-31\", 2018-07-04");
    }

    @Test
    void nobody_meets_on_a_weekend() {
        assertThat(days.in("{workday quarter+P5D} {workday quarter+P6D} {workday quarter+P9D}"))
                .isEqualTo("2018-04-06 2018-04-09 2018-04-10");
    }

    @Test
    void quarters_are_named_across_years() {
        assertThat(days.in("{q} {q-2} {q+4}")).isEqualTo("2018-Q2 2017-Q4 2019-Q2");
    }
}
