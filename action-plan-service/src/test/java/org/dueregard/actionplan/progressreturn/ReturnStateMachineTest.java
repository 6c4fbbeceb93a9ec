package org.dueregard.actionplan.progressreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.dueregard.actionplan.StateMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a return with every transition; the page in the docs is drawn from it. */
class ReturnStateMachineTest {
    private static final StateMachine<ReturnState, ReturnTransition> MACHINE =
            new StateMachine<>(ReturnState.class, ReturnTransition.class, ReturnTransition::from);

    static Stream<Arguments> everyPair() {
        return MACHINE.everyPair();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void a_transition_leads_to_one_state_or_is_refused(
            ReturnState from, ReturnTransition transition) {
        var allowed =
                switch (transition) {
                    case SUBMIT -> from == ReturnState.DRAFT;
                    case ACKNOWLEDGE, SEND_BACK -> from == ReturnState.SUBMITTED;
                };

        assertThat(MACHINE.target(from, transition).isPresent()).isEqualTo(allowed);
    }

    @Test
    void the_page_shows_the_states_as_they_are() throws IOException {
        MACHINE.assertDrawnIn(
                "progress-return-states.md",
                """
                # The states of a progress return

                Drawn from the state machine by `ReturnStateMachineTest`, which tries every pair of state and
                transition; to draw it anew run that test with `-Dcontracts.accept=true`.

                ```mermaid
                stateDiagram-v2
                    [*] --> DRAFT
                    %s
                ```

                A return that is `ACKNOWLEDGED` changes no more: the database refuses it too.
                """);
    }
}
