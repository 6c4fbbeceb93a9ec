package org.dueregard.monitoring.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.indicators.Against;
import org.dueregard.monitoring.indicators.GroupResult;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.indicators.UnitResult;
import org.dueregard.monitoring.statistics.Proportions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The values of a period are made of its months' counts. */
class MeasuringTest {
    private static final Indicators INDICATORS =
            new Indicators(new Datasets(), new Classifications());

    @Test
    void counts_are_summed_before_they_are_divided() {
        var measured = measured(month(1, 10L, 5, 10L), month(60, 90L, 15, 90L));

        assertThat(measured.value()).isEqualByComparingTo("61");
        assertThat(measured.comparator()).isEqualByComparingTo("20");
        assertThat(measured.highest()).isEqualByComparingTo("61");
        assertThat(measured.source()).isEqualTo("source");
    }

    @Test
    void a_month_of_which_it_is_not_known_how_many_there_are_leaves_no_value() {
        var measured = measured(month(1, 10L, 5, 10L), month(60, null, 15, 90L));

        assertThat(measured.value()).isNull();
        assertThat(measured.comparator()).isEqualByComparingTo("20");
    }

    @Test
    void where_nobody_was_counted_there_is_no_value() {
        assertThat(measured(month(0, 0L, 0, 0L)).value()).isNull();
    }

    @Test
    void a_month_lies_in_a_calendar_year_a_financial_year_a_quarter_and_itself() {
        var march = YearMonth.of(2016, 3);
        assertThat(Every.CALENDAR_YEAR.around(march).text()).isEqualTo("2016");
        assertThat(Every.FINANCIAL_YEAR.around(march).text()).isEqualTo("2015/16");
        assertThat(Every.FINANCIAL_YEAR.around(march.plusMonths(1)).text()).isEqualTo("2016/17");
        assertThat(Every.QUARTER.around(march).text()).isEqualTo("2016-Q1");
        assertThat(Every.MONTH.around(march).text()).isEqualTo("2016-03");
    }

    @Test
    void the_financial_year_2015_16_runs_from_april_to_march() {
        var year = TargetPeriod.of("2015/16");
        assertThat(year.firstDay()).isEqualTo(LocalDate.of(2015, 4, 1));
        assertThat(year.lastDay()).isEqualTo(LocalDate.of(2016, 3, 31));
        assertThat(TargetPeriod.of("2016-Q4").firstDay()).isEqualTo(LocalDate.of(2016, 10, 1));
        assertThat(TargetPeriod.of("2016-02").lastDay()).isEqualTo(LocalDate.of(2016, 2, 29));
        assertThat(TargetPeriod.of("2016").lastDay()).isEqualTo(LocalDate.of(2016, 12, 31));
    }

    private static NewAssessment measured(UnitResult... months) {
        return Measuring.assessment(
                "2016", INDICATORS.require("SS-ARREST-RATE"), "Black", List.of(months), "source");
    }

    private static UnitResult month(
            long events, @Nullable Long among, long otherEvents, long otherAmong) {
        var rate = Proportions.wilson(0, 1, 0.95);
        var against = new Against("White", otherEvents, otherAmong, rate);
        return new UnitResult(
                "FORCE",
                List.of(
                        new GroupResult(
                                "Black", events, among, rate, against, null, null, false, false,
                                false),
                        new GroupResult(
                                "White",
                                otherEvents,
                                otherAmong,
                                rate,
                                null,
                                null,
                                null,
                                false,
                                false,
                                false)),
                0,
                0,
                0,
                events + otherEvents,
                null);
    }
}
