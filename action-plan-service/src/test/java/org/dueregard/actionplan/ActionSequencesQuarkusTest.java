package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.dueregard.actionplan.ActionWalk.Command;
import org.dueregard.actionplan.ActionWalk.Step;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random sequences of commands by random people, who come and go in the posts: nobody completes
 * what they have owned, no baseline moves, one post is accountable, no initiative is complete
 * without its gap analysis, no action of a group leaves its draft without the chair, no edition
 * changes, and the audit leads to how it stands. Most commands are such as can be done from where
 * the action stands, so that sequences come through whole lives. The sequences are the same each
 * time; {@code -Dsequences.seed=…} draws others.
 */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class ActionSequencesQuarkusTest {
    private static final long SEED = 20_261_129;
    private static final int GENERATOR_SIZE = 1_000;

    /** How often a sequence that fails is tried again with fewer steps. */
    private static final int MOST_TRIES = 40;

    @Test
    void the_walk_comes_through_a_whole_life() {
        var walk = new ActionWalk();
        for (var i = 0; i < 14; i++) {
            walk.take(new Step(Command.FORWARD, 0, 1, 0));
        }

        walk.auditRebuildsTheState();
        assertThat(walk.accepted())
                .containsKeys(
                        Command.CONSULT,
                        Command.AGREE,
                        Command.PROPOSE,
                        Command.ACCEPT,
                        Command.START,
                        Command.REQUEST,
                        Command.COMPLETE,
                        Command.FIND_NO_GAP);
    }

    @Test
    void no_sequence_of_commands_reaches_what_may_never_be() {
        assertThat(walk(3, 40)).containsKeys(Command.FORWARD, Command.AGREE, Command.PROPOSE);
    }

    @Tag("long")
    @Test
    void no_long_sequence_reaches_it_either_and_they_come_through_whole_lives() {
        assertThat(walk(25, 120))
                .containsKeys(
                        Command.APPOINT,
                        Command.LEAVE,
                        Command.ACCEPT,
                        Command.DECLINE,
                        Command.START,
                        Command.HOLD,
                        Command.COMPLETE,
                        Command.REOPEN,
                        Command.OFFER,
                        Command.TAKE_OVER,
                        Command.FIND_NO_GAP,
                        Command.PUBLISH,
                        Command.READ_EDITION);
    }

    private static Map<Command, Integer> walk(int sequences, int length) {
        var seed = Long.getLong("sequences.seed", SEED);
        var accepted = new EnumMap<Command, Integer>(Command.class);
        JqwikSession.run(
                () ->
                        steps(length).generator(GENERATOR_SIZE, false).stream(new Random(seed))
                                .limit(sequences)
                                .forEach(
                                        sequence ->
                                                walked(sequence.value(), seed)
                                                        .forEach(
                                                                (command, times) ->
                                                                        accepted.merge(
                                                                                command,
                                                                                times,
                                                                                Integer::sum))));
        return accepted;
    }

    private static Map<Command, Integer> walked(List<Step> sequence, long seed) {
        try {
            return walked(sequence);
        } catch (AssertionError broken) {
            throw new AssertionError(
                    "-Dsequences.seed="
                            + seed
                            + " reaches it with "
                            + sequence
                            + ", and so do these of its steps alone: "
                            + shortened(sequence),
                    broken);
        }
    }

    private static Map<Command, Integer> walked(List<Step> sequence) {
        var walk = new ActionWalk();
        sequence.forEach(walk::take);
        walk.auditRebuildsTheState();
        walk.editionsReadAsBefore();
        return walk.accepted();
    }

    /** Leaves out steps, many at once first, as long as what remains fails as well. */
    private static List<Step> shortened(List<Step> sequence) {
        var rest = sequence;
        var tries = MOST_TRIES;
        for (var size = rest.size() / 2; size > 0 && tries > 0; size /= 2) {
            for (var from = 0; from < rest.size() && tries > 0; tries--) {
                var fewer = new ArrayList<>(rest.subList(0, from));
                fewer.addAll(rest.subList(Math.min(from + size, rest.size()), rest.size()));
                if (fails(fewer)) {
                    rest = fewer;
                } else {
                    from += size;
                }
            }
        }
        return rest;
    }

    private static boolean fails(List<Step> sequence) {
        try {
            walked(sequence);
            return false;
        } catch (AssertionError broken) {
            return true;
        }
    }

    private static Arbitrary<List<Step>> steps(int length) {
        var weighted =
                Arrays.stream(Command.values())
                        .map(command -> Tuple.of(command.weight, command))
                        .toList();
        return Combinators.combine(
                        Arbitraries.frequency(weighted),
                        Arbitraries.integers().between(0, ActionWalk.PEOPLE - 1),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, Step.MOST_LUCK))
                .as(Step::new)
                .list()
                .ofSize(length);
    }
}
