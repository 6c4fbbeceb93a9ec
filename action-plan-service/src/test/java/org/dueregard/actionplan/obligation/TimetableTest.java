package org.dueregard.actionplan.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.dueregard.platform.problem.Violation;
import org.junit.jupiter.api.Test;

class TimetableTest {
    @Test
    void a_plan_adopted_in_september_is_reviewed_every_quarter() {
        assertThat(every("2002-09-30", "P3M").until(day("2003-09-29")))
                .containsExactly(
                        day("2002-12-30"), day("2003-03-30"), day("2003-06-30"), day("2003-09-30"));
    }

    @Test
    void a_plan_is_republished_every_six_months() {
        assertThat(every("2002-09-30", "P6M").until(day("2002-10-01")))
                .containsExactly(day("2003-03-30"));
    }

    @Test
    void every_two_months_from_the_end_of_one_never_drifts_in_a_short_month() {
        assertThat(every("2002-08-31", "P2M").until(day("2003-04-29")))
                .containsExactly(
                        day("2002-10-31"), day("2002-12-31"), day("2003-02-28"), day("2003-04-30"));
    }

    @Test
    void follow_ups_fall_due_after_6_12_and_18_months_and_never_again() {
        var followUps =
                new Timetable(
                        day("2008-01-15"),
                        null,
                        List.of(Period.ofMonths(18), Period.ofMonths(6), Period.ofMonths(12)),
                        false);

        assertThat(followUps.until(day("2020-01-01")))
                .containsExactly(day("2008-07-15"), day("2009-01-15"), day("2009-07-15"));
    }

    @Test
    void six_champions_are_seen_within_six_months_on_dates_that_are_spread() {
        var dates =
                IntStream.rangeClosed(1, 6)
                        .mapToObj(
                                number ->
                                        new Timetable(
                                                        day("2008-01-01"),
                                                        Period.ofMonths(6),
                                                        List.of(),
                                                        true)
                                                .spread(new Spread(number, 6))
                                                .until(day("2008-01-01"))
                                                .getFirst())
                        .toList();

        assertThat(dates).doesNotHaveDuplicates().isSorted();
        assertThat(dates.getLast()).isEqualTo(day("2008-07-01"));
        assertThat(dates).allMatch(date -> date.isAfter(day("2008-01-01")));
    }

    @Test
    void a_ladder_goes_up_and_names_a_post_where_it_leads_to_one() {
        assertThat(
                        ObligationRules.climb(
                                List.of(
                                        new Rung(7, RungTarget.OWNER, null),
                                        new Rung(7, RungTarget.POST, null))))
                .extracting(Violation::pointer)
                .containsExactly("/rungs/1/afterDays", "/rungs/1/post");
    }

    private static Timetable every(String anchor, String period) {
        return new Timetable(day(anchor), Period.parse(period), List.of(), false);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
