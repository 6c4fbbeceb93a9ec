package org.dueregard.eia.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.dueregard.eia.assessment.DatePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 6, 30);

    private final Words words = new Words();

    @ParameterizedTest
    @CsvSource({
        "RACE, Race",
        "SERVICE_DELIVERY, Service delivery",
        "RELIGION_BELIEF, Religion or belief",
        "IAG, IAG",
        "A_NEW_CHARACTERISTIC, A new characteristic"
    })
    void a_code_is_read_as_people_say_it(String code, String said) {
        assertThat(words.of(code)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 30 June 2027",
        "MONTH, June 2027",
        "QUARTER, April to June 2027",
        "YEAR, 2027"
    })
    void a_day_is_no_more_exact_than_it_was_meant(DatePrecision precision, String said) {
        assertThat(words.due(DAY, precision)).isEqualTo(said);
    }

    @Test
    void the_day_of_an_instant_is_that_of_london() {
        assertThat(words.day(Instant.parse("2026-06-21T23:30:00Z"))).isEqualTo("22 June 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "P1M, month",
        "P3M, 3 months",
        "P1Y, year",
        "P24M, 2 years",
        "P7D, 7 days",
        "P1M2D, P1M2D",
        "often, often"
    })
    void a_period_is_read_as_every(String iso, String said) {
        assertThat(words.period(iso)).isEqualTo(said);
    }
}
