package org.dueregard.monitoring.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dueregard.monitoring.ingest.RejectionState.DISCARDED;
import static org.dueregard.monitoring.ingest.RejectionState.SET_ASIDE;
import static org.dueregard.monitoring.ingest.RejectionState.TAKEN_IN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

/** Walks every state and transition, and keeps the picture of them. */
class RejectionTransitionTest {
    private static final Map<String, RejectionState> ALLOWED =
            Map.of(
                    "SET_ASIDE TAKE_IN", TAKEN_IN,
                    "SET_ASIDE DISCARD", DISCARDED,
                    "DISCARDED RESTORE", SET_ASIDE);

    @Test
    void every_pair_of_state_and_transition_is_allowed_or_refused() {
        for (var state : RejectionState.values()) {
            for (var transition : RejectionTransition.values()) {
                var pair = state + " " + transition;
                assertThat(Optional.ofNullable(ALLOWED.get(pair)))
                        .as(pair)
                        .isEqualTo(next(state, transition));
            }
        }
    }

    @Test
    void what_was_taken_in_stays_and_the_refusal_says_what_it_is() {
        assertThatThrownBy(() -> RejectionTransition.DISCARD.from(TAKEN_IN))
                .isInstanceOf(DomainException.class)
                .hasMessage("DISCARD is possible from SET_ASIDE; this row is TAKEN_IN.");
    }

    @Test
    void the_picture_is_the_code() throws IOException {
        var picture = new StringBuilder();
        picture.append("# States of a row that was set aside\n\n```mermaid\nstateDiagram-v2\n");
        picture.append("    [*] --> SET_ASIDE\n");
        for (var state : RejectionState.values()) {
            for (var transition : RejectionTransition.values()) {
                next(state, transition)
                        .ifPresent(
                                to ->
                                        picture.append(
                                                "    %s --> %s: %s\n"
                                                        .formatted(state, to, transition)));
            }
        }
        picture.append("    TAKEN_IN --> [*]\n```\n");

        var file = Path.of("../docs/domain/rejection-states.md");
        if (Boolean.getBoolean("contracts.accept")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, picture);
        }
        assertThat(file)
                .as("run with -Dcontracts.accept=true where the change is meant")
                .hasContent(picture.toString());
    }

    private static Optional<RejectionState> next(
            RejectionState state, RejectionTransition transition) {
        try {
            return Optional.of(transition.from(state));
        } catch (DomainException refused) {
            assertThat(refused.refusal()).isEqualTo(Refusal.ILLEGAL_TRANSITION);
            return Optional.empty();
        }
    }
}
