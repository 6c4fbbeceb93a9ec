package org.dueregard.actionplan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.dueregard.platform.problem.DomainException;
import org.junit.jupiter.params.provider.Arguments;

/**
 * A state machine as its test sees it: every pair of state and transition, where each leads, and
 * the page of the docs that is drawn from them.
 *
 * @param move to where a transition leads from a state; refused where there is no arrow
 */
public record StateMachine<S extends Enum<S>, T extends Enum<T>>(
        Class<S> states, Class<T> transitions, BiFunction<T, S, S> move) {

    /** For a parameterized test: a state, and a transition. */
    public Stream<Arguments> everyPair() {
        return arrows().map(each -> Arguments.of(each.from(), each.transition()));
    }

    public Optional<S> target(S from, T transition) {
        try {
            return Optional.of(move.apply(transition, from));
        } catch (DomainException noArrow) {
            return Optional.empty();
        }
    }

    /** Every transition that leads to the state from anywhere. */
    public List<T> leadingTo(S state) {
        return arrows().filter(each -> each.to().filter(state::equals).isPresent())
                .map(Arrow::transition)
                .distinct()
                .toList();
    }

    /**
     * The page is what is drawn here; it is written anew with {@code -Dcontracts.accept=true}.
     *
     * @param text of the page, with %s where the arrows stand
     */
    public void assertDrawnIn(String file, String text) throws IOException {
        var page = Path.of("../docs/domain", file);
        var drawn = text.formatted(drawing());
        if (Boolean.getBoolean("contracts.accept")) {
            Files.writeString(page, drawn);
        }
        assertThat(page).hasContent(drawn);
    }

    private String drawing() {
        return arrows().flatMap(each -> each.drawn().stream()).collect(joining("\n    "));
    }

    private Stream<Arrow<S, T>> arrows() {
        return Arrays.stream(states.getEnumConstants())
                .flatMap(
                        from ->
                                Arrays.stream(transitions.getEnumConstants())
                                        .map(
                                                transition ->
                                                        new Arrow<>(
                                                                from,
                                                                transition,
                                                                target(from, transition))));
    }

    private record Arrow<S, T extends Enum<T>>(S from, T transition, Optional<S> to) {
        Optional<String> drawn() {
            var words = transition.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return to.map(target -> from + " --> " + target + ": " + words);
        }
    }
}
