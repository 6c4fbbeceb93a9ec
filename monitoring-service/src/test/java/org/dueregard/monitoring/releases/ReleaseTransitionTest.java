package org.dueregard.monitoring.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.releases.ReleaseState.DISCARDED;
import static org.dueregard.monitoring.releases.ReleaseState.DRAFT;
import static org.dueregard.monitoring.releases.ReleaseState.PRESENTED;
import static org.dueregard.monitoring.releases.ReleaseState.PUBLISHED;

import java.io.IOException;
import java.util.Map;
import org.dueregard.monitoring.StateMachine;
import org.junit.jupiter.api.Test;

/** Walks every state and transition, and keeps the picture of them. */
class ReleaseTransitionTest {
    private static final StateMachine<ReleaseState, ReleaseTransition> MACHINE =
            new StateMachine<>(ReleaseTransition.class, DRAFT, PUBLISHED, ReleaseTransition::from);

    @Test
    void every_pair_of_state_and_transition_is_allowed_or_refused() {
        assertThat(MACHINE.allowed())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "DRAFT PRESENT", PRESENTED,
                                "DRAFT PUBLISH", PUBLISHED,
                                "PRESENTED PUBLISH", PUBLISHED,
                                "DRAFT DISCARD", DISCARDED,
                                "PRESENTED DISCARD", DISCARDED));
    }

    @Test
    void the_picture_is_the_code() throws IOException {
        MACHINE.assertDrawnIn("release-states.md", "States of a release");
    }
}
