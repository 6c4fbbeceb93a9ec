package org.dueregard.actionplan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.dueregard.actionplan.StateMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a meeting with every transition; the page in the docs is drawn from it. */
class MeetingStateMachineTest {
    private static final StateMachine<MeetingState, MeetingTransition> MACHINE =
            new StateMachine<>(
                    MeetingState.class, MeetingTransition.class, MeetingTransition::from);

    static Stream<Arguments> everyPair() {
        return MACHINE.everyPair();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void a_transition_leads_to_one_state_or_is_refused(
            MeetingState from, MeetingTransition transition) {
        var allowed =
                switch (transition) {
                    case ISSUE_AGENDA -> from == MeetingState.SCHEDULED;
                    case MOVE, CALL_OFF ->
                            from == MeetingState.SCHEDULED || from == MeetingState.AGENDA_ISSUED;
                    case HOLD -> from == MeetingState.AGENDA_ISSUED;
                };

        assertThat(MACHINE.target(from, transition).isPresent()).isEqualTo(allowed);
    }

    @Test
    void the_page_shows_the_states_as_they_are() throws IOException {
        MACHINE.assertDrawnIn(
                "meeting-states.md",
                """
                # The states of a meeting

                Drawn from the state machine by `MeetingStateMachineTest`, which tries every pair of state and
                transition; to draw it anew run that test with `-Dcontracts.accept=true`.

                ```mermaid
                stateDiagram-v2
                    [*] --> SCHEDULED
                    %s
                ```

                A meeting that moves takes its agenda back: what is due by another day differs. What was put on it by
                hand stays. Only a meeting with an issued agenda is recorded as held.
                """);
    }
}
