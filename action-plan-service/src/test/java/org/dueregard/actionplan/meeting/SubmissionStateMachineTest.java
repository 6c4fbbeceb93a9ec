package org.dueregard.actionplan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.dueregard.actionplan.StateMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a submission with every transition; the page in the docs is drawn from it. */
class SubmissionStateMachineTest {
    private static final StateMachine<SubmissionState, SubmissionTransition> MACHINE =
            new StateMachine<>(
                    SubmissionState.class, SubmissionTransition.class, SubmissionTransition::from);

    static Stream<Arguments> everyPair() {
        return MACHINE.everyPair();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void a_transition_leads_to_one_state_or_is_refused(
            SubmissionState from, SubmissionTransition transition) {
        var allowed =
                switch (transition) {
                    case SUBMIT, RETIME ->
                            from == SubmissionState.TIMETABLED || from == SubmissionState.MISSED;
                    case MISS -> from == SubmissionState.TIMETABLED;
                };

        assertThat(MACHINE.target(from, transition).isPresent()).isEqualTo(allowed);
    }

    @Test
    void the_page_shows_the_states_as_they_are() throws IOException {
        MACHINE.assertDrawnIn(
                "plan-submission-states.md",
                """
                # The states of a plan that is to be submitted

                Drawn from the state machine by `SubmissionStateMachineTest`, which tries every pair of state and
                transition; to draw it anew run that test with `-Dcontracts.accept=true`.

                ```mermaid
                stateDiagram-v2
                    [*] --> TIMETABLED
                    %s
                ```

                It is `MISSED` when the review at which it is due is held without it. One that comes late is `SUBMITTED`
                and keeps the day on which it was missed.
                """);
    }
}
