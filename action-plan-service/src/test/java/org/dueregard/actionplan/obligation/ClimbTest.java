package org.dueregard.actionplan.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClimbTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2002, 9, 30);
    private static final Ladder LADDER =
            new Ladder(
                    "TWO-STEPS",
                    "The owner on the next day, the chair a week later",
                    List.of(
                            new Rung(1, RungTarget.OWNER, null),
                            new Rung(8, RungTarget.CHAIR, null)));

    private final Climb climb = Climb.from(LAST_DAY, LADDER);

    @Test
    void a_step_is_taken_when_its_day_has_come_and_not_twice() {
        assertThat(climb.step(LAST_DAY, LADDER, LAST_DAY)).isEmpty();

        assertThat(climb.step(LAST_DAY, LADDER, dayAfter(1)))
                .map(Rung::target)
                .contains(RungTarget.OWNER);

        assertThat(climb.step(LAST_DAY, LADDER, dayAfter(1))).isEmpty();
        assertThat(climb.stepsTaken()).isEqualTo(1);
        assertThat(climb.change()).isEqualTo(EscalationFact.Change.RAISED);
        assertThat(climb.respondBy(dayAfter(1))).isEqualTo(dayAfter(7));
    }

    @Test
    void steps_that_came_while_nobody_looked_are_taken_one_after_the_other() {
        var late = dayAfter(30);

        assertThat(climb.step(LAST_DAY, LADDER, late)).isPresent();
        assertThat(climb.respondBy(late)).as("the next step has come as well").isNull();
        assertThat(climb.step(LAST_DAY, LADDER, late)).map(Rung::target).contains(RungTarget.CHAIR);

        assertThat(climb.change()).isEqualTo(EscalationFact.Change.RAISED_LEVEL);
        assertThat(climb.step(LAST_DAY, LADDER, late)).as("above the last step").isEmpty();
        assertThat(climb.respondBy(late)).isNull();
    }

    @Test
    void what_was_stopped_takes_no_step_and_goes_on_where_it_stopped() {
        climb.step(LAST_DAY, LADDER, dayAfter(1));

        climb.stop();
        assertThat(climb.step(LAST_DAY, LADDER, dayAfter(30))).isEmpty();

        climb.goOn(LAST_DAY, LADDER);
        assertThat(climb.step(LAST_DAY, LADDER, dayAfter(30)))
                .map(Rung::target)
                .contains(RungTarget.CHAIR);
    }

    private static LocalDate dayAfter(int days) {
        return LAST_DAY.plusDays(days);
    }
}
