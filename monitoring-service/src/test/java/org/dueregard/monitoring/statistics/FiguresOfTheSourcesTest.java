package org.dueregard.monitoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gaps and ratios that the source documents print, or leave to the reader, from their figures. */
class FiguresOfTheSourcesTest {

    @ParameterizedTest(name = "{0}: {1} against {2}")
    @CsvSource({
        "officers BME against London, 13.3, 42.6, -29.3, 0.31",
        "staff BME against London, 25, 42.6, -17.6, 0.59",
        "female officers against London, 26.1, 50.3, -24.2, 0.52",
        "female staff against London, 55.9, 50.3, 5.6, 1.11",
        "pride by age, 55, 84, -29, 0.65",
        "pride by length of service, 54, 93, -39, 0.58",
        "fairness by length of service, 49, 81, -32, 0.60",
        "belonging by length of service, 37, 76, -39, 0.49",
        "poor performance dealt with, 37, 59, -22, 0.63",
        "fairness by disability, 41, 57, -16, 0.72",
        "respects differences by disability, 49, 66, -17, 0.74",
        "pride of the disabled against the average, 53, 60, -7, 0.88",
        "hate crime against burglary, 71.7, 81.6, -9.9, 0.88",
        "disabled victims of hate crime, 59.9, 73.9, -14.0, 0.81",
        "a borough against the service, 65.0, 71.7, -6.7, 0.91",
        "recruits BME against the economically active, 19.4, 26, -6.6, 0.75",
        "specials BME against the economically active, 32.3, 26, 6.3, 1.24",
        "PCSO BME against the economically active, 26.4, 26, 0.4, 1.02",
        "female recruits against the economically active, 40.0, 44, -4.0, 0.91",
        "officers BME against their target, 8.2, 8, 0.2, 1.03",
        "PCSO BME against their target, 30.8, 30, 0.8, 1.03",
        "leaving BME against overall, 2.0, 1.9, 0.1, 1.05",
        "leaving female against overall, 1.9, 1.8, 0.1, 1.06"
    })
    void a_gap_is_exact_in_decimals(
            String what, BigDecimal group, BigDecimal comparator, double gap, double ratio) {
        var one = new RoundedPercentage(group);
        var other = new RoundedPercentage(comparator);
        assertThat(one.less(other).points()).isEqualTo(gap);
        assertThat(one.over(other).value().point()).isCloseTo(ratio, within(0.005));
    }

    @Test
    void a_gap_of_a_tenth_of_a_point_may_be_none_at_all() {
        assertThat(percentage("2.0").less(percentage("1.9")).signDetermined()).isFalse();
        assertThat(percentage("1.9").less(percentage("1.8")).signDetermined()).isFalse();
        assertThat(percentage("59.9").less(percentage("73.9")).signDetermined()).isTrue();
    }

    @Test
    void both_gaps_of_hate_crime_are_beyond_five_points_whatever_the_rounding() {
        assertThat(percentage("71.7").less(percentage("81.6")).rounding().upper()).isLessThan(-5);
        assertThat(percentage("59.9").less(percentage("73.9")).rounding().upper()).isLessThan(-5);
    }

    @Test
    void a_fall_from_7425_to_5836_is_not_seven_per_cent() {
        var change =
                Comparators.percentChange(
                                new BigDecimal("7425"),
                                new BigDecimal("5836"),
                                new BigDecimal("-7"))
                        .value();
        assertThat(change.percent()).isCloseTo(-21.4, within(0.05));
        assertThat(change.claimConsistent()).isFalse();
    }

    @Test
    void of_forty_five_answers_two_percentages_are_possible_and_three_are_not() {
        assertThat(percentage("84").countsOf(45)).isEqualTo(new RoundedPercentage.Counts(38, 38));
        assertThat(percentage("91").countsOf(45)).isEqualTo(new RoundedPercentage.Counts(41, 41));
        for (var impossible : new String[] {"90", "77", "95"}) {
            assertThat(percentage(impossible).countsOf(45).none()).isTrue();
        }
        assertThat(percentage("46").countsOf(98).unique()).isTrue();
        assertThat(percentage("46").countsOf(98).lowest()).isEqualTo(45);
    }

    @Test
    void twenty_five_of_639_are_3_9_per_cent() {
        assertThat(percentage("3.9").countsOf(639)).isEqualTo(new RoundedPercentage.Counts(25, 25));
    }

    private static RoundedPercentage percentage(String printed) {
        return new RoundedPercentage(new BigDecimal(printed));
    }
}
