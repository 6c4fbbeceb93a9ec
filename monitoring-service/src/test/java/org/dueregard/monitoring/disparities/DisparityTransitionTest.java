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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
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

    @Test
    void every_pair_of_state_and_transition_is_allowed_or_refused() {
        for (var state : DisparityState.values()) {
            for (var transition : DisparityTransition.values()) {
                var pair = state + " " + transition;
                assertThat(Optional.ofNullable(ALLOWED.get(pair)))
                        .as(pair)
                        .isEqualTo(next(state, transition));
            }
        }
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
        var picture = new StringBuilder();
        picture.append("# States of a disparity\n\n```mermaid\nstateDiagram-v2\n");
        picture.append("    [*] --> DETECTED\n");
        for (var state : DisparityState.values()) {
            for (var transition : DisparityTransition.values()) {
                next(state, transition)
                        .ifPresent(
                                to ->
                                        picture.append(
                                                "    %s --> %s: %s\n"
                                                        .formatted(state, to, transition)));
            }
        }
        picture.append("    CLOSED --> [*]\n```\n");

        var file = Path.of("../docs/domain/disparity-states.md");
        if (Boolean.getBoolean("contracts.accept")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, picture);
        }
        assertThat(file)
                .as("run with -Dcontracts.accept=true where the change is meant")
                .hasContent(picture.toString());
    }

    private static Optional<DisparityState> next(
            DisparityState state, DisparityTransition transition) {
        try {
            return Optional.of(transition.from(state));
        } catch (DomainException refused) {
            assertThat(refused.refusal()).isEqualTo(Refusal.ILLEGAL_TRANSITION);
            return Optional.empty();
        }
    }
}
