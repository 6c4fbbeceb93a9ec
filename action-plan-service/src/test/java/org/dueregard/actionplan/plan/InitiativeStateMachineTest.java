package org.dueregard.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.dueregard.actionplan.StateMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of an initiative with every transition; the page in the docs is drawn from it. */
class InitiativeStateMachineTest {
    private static final StateMachine<InitiativeState, InitiativeTransition> MACHINE =
            new StateMachine<>(
                    InitiativeState.class, InitiativeTransition.class, InitiativeTransition::from);

    static Stream<Arguments> everyPair() {
        return MACHINE.everyPair();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void a_transition_leads_to_one_state_or_is_refused(
            InitiativeState from, InitiativeTransition transition) {
        var allowed =
                switch (transition) {
                    case TAKE_IN_HAND -> from != InitiativeState.IN_HAND;
                    case LOSE_ITS_ACTIONS ->
                            from == InitiativeState.IN_HAND
                                    || from == InitiativeState.GAP_ANALYSIS_DUE;
                    case FINISH_ITS_ACTIONS ->
                            from == InitiativeState.UNPLANNED || from == InitiativeState.IN_HAND;
                    case FIND_NO_GAP, FIND_GAP -> from == InitiativeState.GAP_ANALYSIS_DUE;
                };

        assertThat(MACHINE.target(from, transition).isPresent()).isEqualTo(allowed);
    }

    @Test
    void no_arrow_but_a_gap_analysis_without_a_gap_leads_to_complete() {
        assertThat(MACHINE.leadingTo(InitiativeState.COMPLETE))
                .containsExactly(InitiativeTransition.FIND_NO_GAP);
    }

    @Test
    void the_page_shows_the_states_as_they_are() throws IOException {
        MACHINE.assertDrawnIn(
                "initiative-states.md",
                """
                # The states of an initiative

                Drawn from the state machine by `InitiativeStateMachineTest`, which tries every pair of state and
                transition; to draw it anew run that test with `-Dcontracts.accept=true`.

                ```mermaid
                stateDiagram-v2
                    [*] --> UNPLANNED
                    %s
                ```

                An initiative follows its actions by itself: those that were withdrawn or superseded do not count. Only
                its group's gap analysis leads to `COMPLETE`; an action that is reopened or added takes it back in hand.
                """);
    }
}
