package org.dueregard.monitoring;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;

/**
 * A state machine as its test sees it: where every pair of state and transition leads, and the page
 * of the docs that is drawn from them.
 *
 * @param first the state in which everything begins
 * @param last the state that nothing leaves
 * @param move to where a transition leads from a state; refused where there is no arrow
 */
public record StateMachine<S extends Enum<S>, T extends Enum<T>>(
        Class<T> transitions, S first, S last, BiFunction<T, S, S> move) {

    /**
     * Where each pair leads that is allowed, by {@code STATE TRANSITION}; every other one is
     * refused as an illegal transition.
     */
    public Map<String, S> allowed() {
        return arrows().collect(toMap(each -> each.from() + " " + each.transition(), Arrow::to));
    }

    /** The page is what is drawn here; it is written anew with {@code -Dcontracts.accept=true}. */
    public void assertDrawnIn(String page, String title) throws IOException {
        var drawn = drawing(title);
        var file = Path.of("../docs/domain", page);
        if (Boolean.getBoolean("contracts.accept")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, drawn);
        }
        assertThat(file)
                .as("run with -Dcontracts.accept=true where the change is meant")
                .hasContent(drawn);
    }

    private String drawing(String title) {
        return """
        # %s

        ```mermaid
        stateDiagram-v2
            [*] --> %s
            %s
            %s --> [*]
        ```
        """
                .formatted(
                        title, first, arrows().map(Arrow::drawn).collect(joining("\n    ")), last);
    }

    private Stream<Arrow<S, T>> arrows() {
        return Arrays.stream(first.getDeclaringClass().getEnumConstants())
                .flatMap(
                        from ->
                                Arrays.stream(transitions.getEnumConstants())
                                        .flatMap(transition -> arrow(from, transition).stream()));
    }

    private Optional<Arrow<S, T>> arrow(S from, T transition) {
        try {
            return Optional.of(new Arrow<>(from, transition, move.apply(transition, from)));
        } catch (DomainException refused) {
            assertThat(refused.refusal()).isEqualTo(Refusal.ILLEGAL_TRANSITION);
            return Optional.empty();
        }
    }

    private record Arrow<S, T>(S from, T transition, S to) {
        String drawn() {
            return from + " --> " + to + ": " + transition;
        }
    }
}
