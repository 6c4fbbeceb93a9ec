package org.dueregard.actionplan.progressreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dueregard.platform.problem.DomainException;
import org.junit.jupiter.api.Test;

class ReturnScheduleTest {
    private static final LocalDate TODAY = LocalDate.of(2002, 11, 28);

    private final ReturnSchedule schedule =
            new ReturnSchedule("TRA", "RETURN-TRA", LocalDate.of(2002, 8, 31), TODAY);

    @Test
    void what_falls_due_on_the_day_on_which_returns_end_is_still_asked_for() {
        assertThat(schedule.asksFor(TODAY.plusYears(1))).isTrue();

        schedule.end(TODAY);

        assertThat(schedule.asksFor(TODAY)).isTrue();
        assertThat(schedule.asksFor(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void returns_end_once() {
        schedule.end(TODAY);

        assertThatThrownBy(() -> schedule.end(TODAY.plusDays(1)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("ended on 2002-11-28");
    }

    @Test
    void returns_that_are_asked_for_anew_are_counted_and_go_on() {
        schedule.end(TODAY);

        schedule.layAnew("RETURN-TRA-2", TODAY, TODAY);

        assertThat(schedule.number()).isEqualTo(2);
        assertThat(schedule.obligation()).isEqualTo("RETURN-TRA-2");
        assertThat(schedule.endedOn()).isNull();
        assertThat(schedule.checkedUntil()).isEqualTo(TODAY.minusDays(1));
        assertThat(schedule.asksFor(TODAY.plusYears(1))).isTrue();
    }
}
