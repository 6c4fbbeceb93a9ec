package org.dueregard.eia.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;

/**
 * Random sequences of commands, each walked from the beginning. A failing one is made shorter
 * before it is told, with its seed. The seed is the same each time, so that a change that did not
 * break anything does not fail; {@code -Dsequences.seed=…} walks others.
 */
final class Sequences<C extends Step.Command> {
    private static final long SEED = 20_261_123;
    private static final int GENERATOR_SIZE = 1_000;
    private static final int SHORTER_AT_MOST = 40;

    private final List<C> commands;
    private final int people;
    private final Supplier<? extends Walk<C>> walks;
    private final Map<C, Integer> succeeded = new HashMap<>();

    Sequences(List<C> commands, int people, Supplier<? extends Walk<C>> walks) {
        this.commands = commands;
        this.people = people;
        this.walks = walks;
    }

    /** Answers how often each command was accepted. */
    Map<C, Integer> walk(int sequences, int length) {
        var seed = Long.getLong("sequences.seed", SEED);
        JqwikSession.run(
                () ->
                        Step.sequences(commands, people, length)
                                .generator(GENERATOR_SIZE, false)
                                .stream(new Random(seed))
                                .limit(sequences)
                                .forEach(sequence -> holds(sequence, seed)));
        return succeeded;
    }

    private void holds(Shrinkable<List<Step<C>>> sequence, long seed) {
        var failure = failureOf(sequence.value());
        if (failure == null) {
            return;
        }
        var shortest = sequence;
        var tries = 0;
        var shorter = true;
        while (shorter && tries < SHORTER_AT_MOST) {
            shorter = false;
            for (var candidate :
                    (Iterable<Shrinkable<List<Step<C>>>>) shortest.shrink()::iterator) {
                if (++tries > SHORTER_AT_MOST) {
                    break;
                }
                var again = failureOf(candidate.value());
                if (again != null) {
                    shortest = candidate;
                    failure = again;
                    shorter = true;
                    break;
                }
            }
        }
        throw new AssertionError(
                "-Dsequences.seed=" + seed + " reaches it with " + shortest.value(), failure);
    }

    private @Nullable AssertionError failureOf(List<Step<C>> sequence) {
        var walk = walks.get();
        try {
            sequence.forEach(walk::take);
            walk.trailRebuildsTheState();
        } catch (AssertionError broken) {
            return broken;
        }
        walk.succeeded().forEach((command, times) -> succeeded.merge(command, times, Integer::sum));
        return null;
    }
}
