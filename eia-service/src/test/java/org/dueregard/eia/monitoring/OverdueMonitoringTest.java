package org.dueregard.eia.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverdueMonitoringTest {
    private static final Instant NOON = Instant.parse("2008-02-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2008-01-15, true",
        "2008-03-31, true",
        "2007-01-16, true",
        "2007-01-15, false",
        "2006-12-31, false"
    })
    void a_report_meets_what_was_due_where_it_reaches_into_the_year_before(
            LocalDate periodEnd, boolean met) {
        assertThat(owed(OwedMonitoring.POLICY_ANNUAL).metBy(report(periodEnd))).isEqualTo(met);
    }

    @Test
    void a_report_of_a_year_meets_no_return_of_a_quarter_or_a_week() {
        for (var kind : OwedMonitoring.values()) {
            assertThat(owed(kind).metBy(report(LocalDate.of(2008, 1, 15))))
                    .as(kind.name())
                    .isEqualTo(kind.annual());
        }
    }

    private static OverdueMonitoring owed(OwedMonitoring kind) {
        return new OverdueMonitoring(
                new OverdueMonitoring.Key("OBL-9", LocalDate.of(2008, 1, 15)),
                new OverdueMonitoring.Content(kind, "POL-HATE-CRIME", "CSU", List.of()),
                NOON);
    }

    private static AnnualReport report(LocalDate periodEnd) {
        return new AnnualReport(
                "RPT-1",
                new AnnualReport.Content(
                        "POL-HATE-CRIME",
                        null,
                        periodEnd.minusYears(1).plusDays(1),
                        periodEnd,
                        List.of(),
                        new FiveTests("1", "2", "3", "4", "5"),
                        false,
                        List.of(),
                        List.of(),
                        "https://example.invalid/RPT-1"),
                NOON);
    }
}
