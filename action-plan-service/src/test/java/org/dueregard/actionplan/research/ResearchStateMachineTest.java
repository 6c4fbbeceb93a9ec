package org.dueregard.actionplan.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.actionplan.StateMachine;
import org.dueregard.actionplan.recommendation.RecommendationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of research with every transition; the page in the docs is drawn from it. */
class ResearchStateMachineTest {
    private static final StateMachine<ResearchState, ResearchTransition> MACHINE =
            new StateMachine<>(
                    ResearchState.class, ResearchTransition.class, ResearchTransition::from);

    static Stream<Arguments> everyPair() {
        return MACHINE.everyPair();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void a_transition_leads_to_one_state_or_is_refused(
            ResearchState from, ResearchTransition transition) {
        var allowed =
                switch (transition) {
                    case REPORT -> from == ResearchState.COMMISSIONED;
                    case ASK ->
                            from == ResearchState.RESPONDED || from == ResearchState.IMPLEMENTED;
                    case ANSWER ->
                            from == ResearchState.REPORTED || from == ResearchState.IMPLEMENTED;
                    case IMPLEMENT ->
                            from == ResearchState.REPORTED || from == ResearchState.RESPONDED;
                };

        assertThat(MACHINE.target(from, transition).isPresent()).isEqualTo(allowed);
    }

    @Test
    void research_stands_as_its_recommendations_do() {
        assertThat(ResearchRules.standing(List.of())).isEqualTo(ResearchState.REPORTED);
        assertThat(
                        ResearchRules.standing(
                                List.of(
                                        RecommendationState.COMPLETE,
                                        RecommendationState.RECEIVED)))
                .isEqualTo(ResearchState.REPORTED);
        assertThat(
                        ResearchRules.standing(
                                List.of(
                                        RecommendationState.COMPLETE,
                                        RecommendationState.IN_PROGRESS)))
                .isEqualTo(ResearchState.RESPONDED);
        assertThat(ResearchRules.standing(List.of(RecommendationState.REJECTED)))
                .isEqualTo(ResearchState.RESPONDED);
        assertThat(
                        ResearchRules.standing(
                                List.of(
                                        RecommendationState.COMPLETE,
                                        RecommendationState.OVERDUE_REVIEW,
                                        RecommendationState.REJECTED)))
                .isEqualTo(ResearchState.IMPLEMENTED);
    }

    @Test
    void the_page_shows_the_states_as_they_are() throws IOException {
        MACHINE.assertDrawnIn(
                "research-states.md",
                """
                # The states of research

                Drawn from the state machine by `ResearchStateMachineTest`, which tries every pair of state and
                transition; to draw it anew run that test with `-Dcontracts.accept=true`.

                ```mermaid
                stateDiagram-v2
                    [*] --> COMMISSIONED
                    %s
                ```

                Once it has reported, research follows its recommendations by itself: `REPORTED` while one of them is not
                answered, `RESPONDED` when each is, `IMPLEMENTED` when each that was accepted is complete, and one was.
                """);
    }
}
