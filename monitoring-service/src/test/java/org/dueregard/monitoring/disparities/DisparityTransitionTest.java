package org.dueregard.monitoring.disparities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dueregard.monitoring.disparities.DisparityState.ACTION_AGREED;
import static org.dueregard.monitoring.disparities.DisparityState.CLOSED;
import static org.dueregard.monitoring.disparities.DisparityState.DETECTED;
import static org.dueregard.monitoring.disparities.DisparityState.EXPLAINED;
import static org.dueregard.monitoring.disparities.DisparityState.REDUCED;
import static org.dueregard.monitoring.disparities.DisparityState.UNDER_ANALYSIS;

import java.io.IOException;
import java.util.Map;
import org.dueregard.monitoring.StateMachine;
import org.dueregard.platform.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Walks every state and transition, and keeps the picture of them. */
class DisparityTransitionTest {
    private static final Map<String, DisparityState> ALLOWED =
            Map.of(
                    "DETECTED START_ANALYSIS", UNDER_ANALYSIS,
                    "UNDER_ANALYSIS EXPLAIN", EXPLAINED,
                    "ACTION_AGREED EXPLAIN", EXPLAINED,
                    "UNDER_ANALYSIS AGREE_ACTION", ACTION_AGREED,
                    "EXPLAINED AGREE_ACTION", ACTION_AGREED,
                    "EXPLAINED REDUCE", REDUCED,
                    "ACTION_AGREED REDUCE", REDUCED,
                    "REDUCED RECUR", UNDER_ANALYSIS,
                    "EXPLAINED CLOSE", CLOSED,
                    "REDUCED CLOSE", CLOSED);

    private static final StateMachine<DisparityState, DisparityTransition> MACHINE =
            new StateMachine<>(
                    DisparityTransition.class, DETECTED, CLOSED, DisparityTransition::from);

    @Test
    void every_pair_of_state_and_transition_is_allowed_or_refused() {
        assertThat(MACHINE.allowed()).containsExactlyInAnyOrderEntriesOf(ALLOWED);
    }

    @Test
    void a_disparity_is_never_closed_as_soon_as_it_is_detected() {
        assertThatThrownBy(() -> DisparityTransition.CLOSE.from(DETECTED))
                .isInstanceOf(DomainException.class)
                .hasMessage(
                        "CLOSE is possible from [EXPLAINED, REDUCED]; this disparity is DETECTED.");
    }

    @Test
    void the_picture_is_the_code() throws IOException {
        MACHINE.assertDrawnIn("disparity-states.md", "States of a disparity");
    }
}
