package org.dueregard.actionplan.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import org.dueregard.actionplan.Cadence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that recurs in the documents can be said, and falls due when they say. */
class CadencesTest {
    static List<Cadence> cadences() {
        return Cadence.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cadences")
    void it_is_taken_as_an_obligation_and_falls_due_when_the_documents_say(Cadence cadence) {
        var timetable = timetable(cadence);
        var last = cadence.due().getLast();

        assertThat(ObligationRules.lay(asked(cadence, timetable), last)).isEmpty();
        assertThat(timetable.until(last.minusDays(1))).isEqualTo(cadence.due());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cadences")
    void what_rolls_is_next_due_a_period_after_it_was_met_and_nothing_else_is(Cadence cadence) {
        var obligation = new Obligation(asked(cadence, timetable(cadence)), null);
        var metOn = cadence.metOn() == null ? cadence.due().getFirst() : cadence.metOn();

        assertThat(obligation.rollFrom(metOn)).isEqualTo(cadence.then());
    }

    @Test
    void there_are_twenty_of_every_kind() {
        assertThat(cadences()).hasSize(20);
        assertThat(cadences())
                .extracting(Cadence::every)
                .contains("P1W", "P3W", "P1M", "P2M", "P3M", "P6M", "P1Y", null);
        assertThat(cadences().stream().filter(Cadence::rolling)).hasSize(2);
        assertThat(cadences().stream().filter(Cadence::statutory)).hasSize(2);
        assertThat(cadences().stream().mapToInt(Cadence::count).sum()).isEqualTo(32);
    }

    private static Timetable timetable(Cadence cadence) {
        return new Timetable(
                cadence.anchor(),
                cadence.every() == null ? null : Period.parse(cadence.every()),
                cadence.offsets().stream().map(Period::parse).toList(),
                cadence.rolling());
    }

    private static NewObligation asked(Cadence cadence, Timetable timetable) {
        return new NewObligation(
                cadence.id(),
                cadence.what(),
                "POST",
                null,
                timetable,
                null,
                0,
                "STANDARD",
                null,
                null,
                cadence.statutory());
    }
}
