package org.dueregard.actionplan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.dueregard.actionplan.StateMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of minutes with every transition; the page in the docs is drawn from it. */
class MinutesStateMachineTest {
    private static final StateMachine<MinutesState, MinutesTransition> MACHINE =
            new StateMachine<>(
                    MinutesState.class, MinutesTransition.class, MinutesTransition::from);

    static Stream<Arguments> everyPair() {
        return MACHINE.everyPair();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void a_transition_leads_to_one_state_or_is_refused(
            MinutesState from, MinutesTransition transition) {
        var allowed =
                switch (transition) {
                    case REWRITE, AGREE -> from == MinutesState.DRAFT;
                    case REDRAFT, PUBLISH -> from == MinutesState.AGREED;
                };

        assertThat(MACHINE.target(from, transition).isPresent()).isEqualTo(allowed);
    }

    @Test
    void the_page_shows_the_states_as_they_are() throws IOException {
        MACHINE.assertDrawnIn(
                "minutes-states.md",
                """
                # The states of minutes

                Drawn from the state machine by `MinutesStateMachineTest`, which tries every pair of state and
                transition; to draw it anew run that test with `-Dcontracts.accept=true`.

                ```mermaid
                stateDiagram-v2
                    [*] --> DRAFT
                    %s
                ```

                Each version goes this way. A published one never changes; a correction is a later version, which begins
                as a draft with the same words.
                """);
    }
}
