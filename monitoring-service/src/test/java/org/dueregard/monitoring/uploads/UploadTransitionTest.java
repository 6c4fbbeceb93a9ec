package org.dueregard.monitoring.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dueregard.monitoring.uploads.UploadState.CANCELLED;
import static org.dueregard.monitoring.uploads.UploadState.FAILED;
import static org.dueregard.monitoring.uploads.UploadState.RECEIVING;
import static org.dueregard.monitoring.uploads.UploadState.TAKEN_IN;
import static org.dueregard.monitoring.uploads.UploadState.TAKING_IN;
import static org.dueregard.monitoring.uploads.UploadState.WAITING;

import java.io.IOException;
import java.util.Map;
import org.dueregard.monitoring.StateMachine;
import org.dueregard.platform.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Walks every state and transition, and keeps the picture of them. */
class UploadTransitionTest {
    private static final Map<String, UploadState> ALLOWED =
            Map.ofEntries(
                    Map.entry("RECEIVING COMPLETE", WAITING),
                    Map.entry("RECEIVING CANCEL", CANCELLED),
                    Map.entry("RECEIVING GIVE_UP", CANCELLED),
                    Map.entry("WAITING START", TAKING_IN),
                    Map.entry("WAITING FAIL", FAILED),
                    Map.entry("WAITING CANCEL", CANCELLED),
                    Map.entry("WAITING GIVE_UP", CANCELLED),
                    Map.entry("TAKING_IN FINISH", TAKEN_IN),
                    Map.entry("TAKING_IN FAIL", FAILED),
                    Map.entry("TAKING_IN CANCEL", CANCELLED),
                    Map.entry("FAILED RESUME", WAITING),
                    Map.entry("FAILED GIVE_UP", CANCELLED),
                    Map.entry("CANCELLED RESUME", WAITING),
                    Map.entry("CANCELLED RECEIVE_ON", RECEIVING),
                    Map.entry("CANCELLED GIVE_UP", CANCELLED));

    private static final StateMachine<UploadState, UploadTransition> MACHINE =
            new StateMachine<>(UploadTransition.class, RECEIVING, TAKEN_IN, UploadTransition::from);

    @Test
    void every_pair_of_state_and_transition_is_allowed_or_refused() {
        assertThat(MACHINE.allowed()).containsExactlyInAnyOrderEntriesOf(ALLOWED);
    }

    @Test
    void what_is_in_is_not_cancelled_and_the_refusal_says_what_it_is() {
        assertThatThrownBy(() -> UploadTransition.CANCEL.from(TAKEN_IN))
                .isInstanceOf(DomainException.class)
                .hasMessage(
                        "CANCEL is possible from RECEIVING, WAITING, TAKING_IN; this upload is TAKEN_IN.");
    }

    @Test
    void the_picture_is_the_code() throws IOException {
        MACHINE.assertDrawnIn("upload-states.md", "States of a large file");
    }
}
