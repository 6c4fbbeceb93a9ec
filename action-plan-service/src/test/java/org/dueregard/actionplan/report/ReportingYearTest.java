package org.dueregard.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportingYearTest {
    @Test
    void a_year_of_reporting_goes_from_april_to_march_and_is_printed_short() {
        var year = new ReportingYear(2007);

        assertThat(year.label()).isEqualTo("2007-8");
        assertThat(new ReportingYear(2009).label()).isEqualTo("2009-10");
        assertThat(new ReportingYear(1999).label()).isEqualTo("1999-2000");
        assertThat(year.includes(LocalDate.of(2007, 4, 1))).isTrue();
        assertThat(year.includes(LocalDate.of(2008, 3, 31))).isTrue();
        assertThat(year.includes(LocalDate.of(2008, 4, 1))).isFalse();
        assertThat(year.includes(LocalDate.of(2007, 3, 31))).isFalse();
        assertThat(year.includes(null)).isFalse();
    }
}
