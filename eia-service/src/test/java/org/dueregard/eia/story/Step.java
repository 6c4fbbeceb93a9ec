package org.dueregard.eia.story;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * One command of a random sequence: what, by whom (as a position in the list of people), with which
 * entity tag, and which of several contents.
 */
record Step<C extends Step.Command>(C command, int person, Tag tag, int variant) {
    static final int VARIANTS = 4;

    /** What can be drawn, some of it more often. */
    interface Command {
        int weight();
    }

    enum Tag {
        FRESH,
        STALE,
        NONE;

        @Nullable String of(String fresh) {
            return switch (this) {
                case FRESH -> fresh;
                case STALE -> {
                    var present = Long.parseLong(fresh.replaceAll("\"|-.*", ""));
                    yield "\"" + (present == 0 ? 7 : present - 1) + "\"";
                }
                case NONE -> null;
            };
        }
    }

    static <C extends Command> Arbitrary<Step<C>> any(List<C> commands, int people) {
        var weighted = commands.stream().map(each -> Tuple.of(each.weight(), each)).toList();
        var tags =
                Arbitraries.frequency(
                        Tuple.of(8, Tag.FRESH), Tuple.of(1, Tag.STALE), Tuple.of(1, Tag.NONE));
        return Combinators.combine(
                        Arbitraries.frequency(weighted),
                        Arbitraries.integers().between(0, people - 1),
                        tags,
                        Arbitraries.integers().between(0, VARIANTS - 1))
                .as((command, person, tag, variant) -> new Step<>(command, person, tag, variant));
    }

    /** Of every length up to this one alike: left alone, the library prefers short ones. */
    static <C extends Command> Arbitrary<List<Step<C>>> sequences(
            List<C> commands, int people, int length) {
        return any(commands, people)
                .list()
                .ofMinSize(1)
                .ofMaxSize(length)
                .withSizeDistribution(RandomDistribution.uniform());
    }
}
