package org.dueregard.monitoring.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dueregard.monitoring.ingest.RejectionState.DISCARDED;
import static org.dueregard.monitoring.ingest.RejectionState.SET_ASIDE;
import static org.dueregard.monitoring.ingest.RejectionState.TAKEN_IN;

import java.io.IOException;
import java.util.Map;
import org.dueregard.monitoring.StateMachine;
import org.dueregard.platform.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Walks every state and transition, and keeps the picture of them. */
class RejectionTransitionTest {
    private static final Map<String, RejectionState> ALLOWED =
            Map.of(
                    "SET_ASIDE TAKE_IN", TAKEN_IN,
                    "SET_ASIDE DISCARD", DISCARDED,
                    "DISCARDED RESTORE", SET_ASIDE);

    private static final StateMachine<RejectionState, RejectionTransition> MACHINE =
            new StateMachine<>(
                    RejectionTransition.class, SET_ASIDE, TAKEN_IN, RejectionTransition::from);

    @Test
    void every_pair_of_state_and_transition_is_allowed_or_refused() {
        assertThat(MACHINE.allowed()).containsExactlyInAnyOrderEntriesOf(ALLOWED);
    }

    @Test
    void what_was_taken_in_stays_and_the_refusal_says_what_it_is() {
        assertThatThrownBy(() -> RejectionTransition.DISCARD.from(TAKEN_IN))
                .isInstanceOf(DomainException.class)
                .hasMessage("DISCARD is possible from SET_ASIDE; this row is TAKEN_IN.");
    }

    @Test
    void the_picture_is_the_code() throws IOException {
        MACHINE.assertDrawnIn("rejection-states.md", "States of a row that was set aside");
    }
}
