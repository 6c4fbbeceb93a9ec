package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.dueregard.eia.story.Step.Command;
import org.dueregard.localstack.testing.ServiceStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random commands by random people, each of whom has every role: no forbidden transition, no
 * self-approval, no lost version and no edited signed content can be reached, and the audit trail
 * rebuilds the state. A failing sequence is made shorter before it is told, with its seed; {@code
 * -Dsequences.seed=…} runs it again.
 */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class CommandSequencesQuarkusTest {
    private static final int GENERATOR_SIZE = 1_000;
    private static final int SHORTER_AT_MOST = 40;

    @Inject AgroalDataSource database;

    private final Story owning = new Story();
    private final Map<Command, Integer> succeeded = new EnumMap<>(Command.class);

    @Test
    void the_walk_comes_through_a_whole_life_of_two_versions() {
        var steps =
                List.of(
                        step(Command.WRITE, 1),
                        step(Command.SUBMIT, 1),
                        step(Command.PASS, 2),
                        step(Command.SIGN_OFF, 3),
                        step(Command.PUBLISH, 4),
                        step(Command.REPORT, 1),
                        step(Command.PROPOSE_REASSESSMENT, 0),
                        step(Command.OBJECT, 4),
                        step(Command.PROPOSE_REASSESSMENT, 0),
                        step(Command.AGREE, 4),
                        step(Command.WRITE, 2),
                        step(Command.SUBMIT, 2),
                        step(Command.REQUEST_CHANGES, 1),
                        step(Command.REVISE, 3),
                        step(Command.SUBMIT, 3),
                        step(Command.PASS, 1),
                        step(Command.RETURN, 4),
                        step(Command.REVISE, 2),
                        step(Command.SUBMIT, 2),
                        step(Command.PASS, 1),
                        step(Command.SIGN_OFF, 4),
                        step(Command.WITHHOLD, 0),
                        step(Command.REPORT, 2),
                        step(Command.PROPOSE_CONFIRMATION, 0),
                        step(Command.AGREE, 1));
        var walk = new Walk(owning);

        steps.forEach(walk::take);

        walk.trailRebuildsTheState();
        assertThat(walk.succeeded().values().stream().mapToInt(times -> times).sum())
                .isEqualTo(steps.size());
    }

    private static Step step(Command command, int person) {
        return new Step(command, person, Step.Tag.FRESH, 0);
    }

    @Test
    void no_sequence_of_commands_reaches_what_the_guard_table_forbids() {
        walk(6, 45);

        assertThat(succeeded).containsKeys(Command.WRITE, Command.SUBMIT);
    }

    @Tag("long")
    @Test
    void no_long_sequence_reaches_it_either_and_they_come_through_whole_lives() {
        walk(24, 120);

        assertThat(succeeded)
                .containsKeys(
                        Command.WRITE,
                        Command.SUBMIT,
                        Command.PASS,
                        Command.REQUEST_CHANGES,
                        Command.REVISE,
                        Command.SIGN_OFF,
                        Command.PUBLISH,
                        Command.REPORT,
                        Command.PROPOSE_REASSESSMENT,
                        Command.AGREE);
    }

    /** The post of the owner arrives by Kafka; the walks begin when the service knows it. */
    @BeforeEach
    void theOwnerIsKnown() {
        owning.withOwner();
        await().atMost(Duration.ofSeconds(90)).until(() -> holders(owning.post) == 1);
    }

    private int holders(String post) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select count(*) from post_directory_holder where post_code = ?")) {
            statement.setString(1, post);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private void walk(int sequences, int length) {
        var seed = Long.getLong("sequences.seed", System.nanoTime());
        JqwikSession.run(
                () ->
                        Step.sequences(Walk.PEOPLE, length).generator(GENERATOR_SIZE, false).stream(
                                        new Random(seed))
                                .limit(sequences)
                                .forEach(sequence -> holds(sequence, seed)));
    }

    private void holds(Shrinkable<List<Step>> sequence, long seed) {
        var failure = failureOf(sequence.value());
        if (failure == null) {
            return;
        }
        var shortest = sequence;
        var tries = 0;
        var shorter = true;
        while (shorter && tries < SHORTER_AT_MOST) {
            shorter = false;
            for (var candidate : (Iterable<Shrinkable<List<Step>>>) shortest.shrink()::iterator) {
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

    private @Nullable AssertionError failureOf(List<Step> sequence) {
        var walk = new Walk(owning);
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
