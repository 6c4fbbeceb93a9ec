package org.dueregard.actionplan.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.dueregard.actionplan.StateMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a recommendation with every transition; the page in the docs is drawn from it. */
class RecommendationStateMachineTest {
    private static final StateMachine<RecommendationState, RecommendationTransition> MACHINE =
            new StateMachine<>(
                    RecommendationState.class,
                    RecommendationTransition.class,
                    RecommendationTransition::from);

    static Stream<Arguments> everyPair() {
        return MACHINE.everyPair();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void a_transition_leads_to_one_state_or_is_refused(
            RecommendationState from, RecommendationTransition transition) {
        var allowed =
                switch (transition) {
                    case ACCEPT, REJECT -> from == RecommendationState.RECEIVED;
                    case TAKE_IN_HAND -> from == RecommendationState.ACCEPTED;
                    case LOSE_ITS_ACTIONS, REQUEST_COMPLETION ->
                            from == RecommendationState.IN_PROGRESS;
                    case CONFIRM_COMPLETION, REFUSE_COMPLETION ->
                            from == RecommendationState.COMPLETION_REQUESTED;
                    case MISS_A_REVIEW -> from == RecommendationState.COMPLETE;
                    case CATCH_UP -> from == RecommendationState.OVERDUE_REVIEW;
                };

        assertThat(MACHINE.target(from, transition).isPresent()).isEqualTo(allowed);
    }

    @Test
    void only_a_decision_or_a_review_that_was_caught_up_leads_to_complete() {
        assertThat(MACHINE.leadingTo(RecommendationState.COMPLETE))
                .containsExactly(
                        RecommendationTransition.CONFIRM_COMPLETION,
                        RecommendationTransition.CATCH_UP);
    }

    @Test
    void the_page_shows_the_states_as_they_are() throws IOException {
        MACHINE.assertDrawnIn(
                "recommendation-states.md",
                """
                # The states of a recommendation

                Drawn from the state machine by `RecommendationStateMachineTest`, which tries every pair of state and
                transition; to draw it anew run that test with `-Dcontracts.accept=true`.

                ```mermaid
                stateDiagram-v2
                    [*] --> RECEIVED
                    %s
                ```

                A recommendation follows its actions by itself: `ACCEPTED` is unplanned, and what was withdrawn or superseded
                does not count. Only a body's decision leads to `COMPLETE` for the first time; a review that it asks for
                again and again and that is missed takes it out of there, until it is held.
                """);
    }
}
