package org.dueregard.actionplan.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.platform.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a recommendation with every transition; the page in the docs is drawn from it. */
class RecommendationStateMachineTest {
    private static final java.nio.file.Path PAGE =
            java.nio.file.Path.of("../docs/domain/recommendation-states.md");

    static Stream<Arguments> everyPair() {
        return Arrays.stream(RecommendationState.values())
                .flatMap(
                        from ->
                                Arrays.stream(RecommendationTransition.values())
                                        .map(transition -> Arguments.of(from, transition)));
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

        assertThat(target(from, transition).isPresent()).isEqualTo(allowed);
    }

    @Test
    void only_a_decision_or_a_review_that_was_caught_up_leads_to_complete() {
        assertThat(
                        everyPair()
                                .filter(
                                        pair ->
                                                target(
                                                                (RecommendationState) pair.get()[0],
                                                                (RecommendationTransition)
                                                                        pair.get()[1])
                                                        .filter(
                                                                to ->
                                                                        to
                                                                                == RecommendationState
                                                                                        .COMPLETE)
                                                        .isPresent())
                                .map(pair -> pair.get()[1]))
                .containsExactly(
                        RecommendationTransition.CONFIRM_COMPLETION,
                        RecommendationTransition.CATCH_UP);
    }

    @Test
    void the_page_shows_the_states_as_they_are() throws java.io.IOException {
        if (Boolean.getBoolean("contracts.accept")) {
            java.nio.file.Files.writeString(PAGE, page());
        }
        assertThat(PAGE).hasContent(page());
    }

    private static String page() {
        var arrows =
                everyPair()
                        .flatMap(
                                pair -> {
                                    var from = (RecommendationState) pair.get()[0];
                                    var transition = (RecommendationTransition) pair.get()[1];
                                    return target(from, transition)
                                            .map(
                                                    to ->
                                                            from
                                                                    + " --> "
                                                                    + to
                                                                    + ": "
                                                                    + transition
                                                                            .name()
                                                                            .toLowerCase(
                                                                                    Locale.ROOT)
                                                                            .replace('_', ' '))
                                            .stream();
                                })
                        .collect(Collectors.joining("\n    "));
        return """
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
        """
                .formatted(arrows);
    }

    private static Optional<RecommendationState> target(
            RecommendationState from, RecommendationTransition transition) {
        try {
            return Optional.of(transition.from(from));
        } catch (DomainException noArrow) {
            return Optional.empty();
        }
    }
}
