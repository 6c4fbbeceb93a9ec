package org.dueregard.monitoring.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dueregard.monitoring.stream.UndeliveredState.DELIVERED;
import static org.dueregard.monitoring.stream.UndeliveredState.DISCARDED;
import static org.dueregard.monitoring.stream.UndeliveredState.WAITING;

import java.io.IOException;
import java.util.Map;
import org.dueregard.monitoring.StateMachine;
import org.dueregard.platform.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Walks every state and transition, and keeps the picture of them. */
class UndeliveredTransitionTest {
    private static final Map<String, UndeliveredState> ALLOWED =
            Map.of("WAITING DELIVER", DELIVERED, "WAITING DISCARD", DISCARDED);

    private static final StateMachine<UndeliveredState, UndeliveredTransition> MACHINE =
            new StateMachine<>(
                    UndeliveredTransition.class, WAITING, DELIVERED, UndeliveredTransition::from);

    @Test
    void every_pair_of_state_and_transition_is_allowed_or_refused() {
        assertThat(MACHINE.allowed()).containsExactlyInAnyOrderEntriesOf(ALLOWED);
    }

    @Test
    void what_was_discarded_is_gone_and_the_refusal_says_so() {
        assertThatThrownBy(() -> UndeliveredTransition.DELIVER.from(DISCARDED))
                .isInstanceOf(DomainException.class)
                .hasMessage("DELIVER is possible from WAITING; this message is DISCARDED.");
    }

    @Test
    void the_picture_is_the_code() throws IOException {
        MACHINE.assertDrawnIn(
                "undelivered-message-states.md", "States of a message that belongs to nobody");
    }
}
