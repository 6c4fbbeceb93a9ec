package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random commands by random people, most of whom have every role: no forbidden transition, no
 * self-approval, no lost version and no edited signed content can be reached, neither alone nor by
 * two at the same instant; what is allowed is done, with exactly its entries in the audit trail,
 * what is refused leaves everything as it was, and the trail rebuilds the state.
 */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class CommandSequencesQuarkusTest {
    @Inject AgroalDataSource database;

    private Cast cast;

    @BeforeEach
    void everybodyIsKnown() {
        cast = new Cast(database);
        cast.arrive();
    }

    @AfterEach
    void one_decision_maker_signs_again() {
        SigningSteps.oneSigns();
    }

    @AfterEach
    void what_subjects_concern_is_kept_as_it_would_be_found() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var differences =
                        statement.executeQuery(
                                """
                                (table subject_characteristic except table subject_characteristic_found)
                                union all
                                (table subject_characteristic_found except table subject_characteristic)
                                """)) {
            assertThat(differences.next()).isFalse();
        }
    }

    @Test
    void the_walk_comes_through_a_whole_life_of_two_versions() {
        comesThrough(
                new AssessmentWalk(cast),
                List.of(
                        step(AssessmentCommand.WRITE, 1, 1),
                        step(AssessmentCommand.SUBMIT, 1),
                        step(AssessmentCommand.PASS, 2),
                        step(AssessmentCommand.HAND_OVER, 0, 1),
                        step(AssessmentCommand.SIGN_IN_POST, 4),
                        step(AssessmentCommand.PUBLISH, 4),
                        step(AssessmentCommand.REPORT, 1),
                        step(AssessmentCommand.PROPOSE_REASSESSMENT, 0),
                        step(AssessmentCommand.OBJECT, 4),
                        step(AssessmentCommand.PROPOSE_REASSESSMENT, 0),
                        step(AssessmentCommand.AGREE, 2),
                        step(AssessmentCommand.WRITE, 2),
                        step(AssessmentCommand.SUBMIT, 2),
                        step(AssessmentCommand.REQUEST_CHANGES, 1),
                        step(AssessmentCommand.REVISE, 3),
                        step(AssessmentCommand.SUBMIT, 3),
                        step(AssessmentCommand.PASS, 1),
                        step(AssessmentCommand.RETURN, 4),
                        step(AssessmentCommand.REVISE, 2),
                        step(AssessmentCommand.SUBMIT, 2),
                        step(AssessmentCommand.PASS, 1),
                        step(AssessmentCommand.SIGN_OFF, 4),
                        step(AssessmentCommand.WITHHOLD, 0),
                        step(AssessmentCommand.REPORT, 2),
                        step(AssessmentCommand.PROPOSE_CONFIRMATION, 0),
                        step(AssessmentCommand.AGREE, 1)));
    }

    @Test
    void the_walk_comes_through_comments_and_the_signatures_of_two_of_whom_one_steps_in() {
        comesThrough(
                new AssessmentWalk(cast),
                List.of(
                        step(AssessmentCommand.WRITE, 1),
                        step(AssessmentCommand.SUBMIT, 1),
                        step(AssessmentCommand.COMMENT, 0),
                        step(AssessmentCommand.REFUSE, 4),
                        step(AssessmentCommand.ADMIT, 3),
                        step(AssessmentCommand.ERASE, 2, 2),
                        step(AssessmentCommand.PASS, 2),
                        step(AssessmentCommand.REQUIRE, 4, 3),
                        step(AssessmentCommand.DELEGATE, 4, 3),
                        step(AssessmentCommand.ANSWER, 0),
                        step(AssessmentCommand.SIGN_OFF, 3),
                        step(AssessmentCommand.SIGN_IN_POST, 6, 2),
                        step(AssessmentCommand.TOGETHER, 4),
                        step(AssessmentCommand.CLOSE_COMMENTS, 4),
                        step(AssessmentCommand.DAY_PASSES, 0)));
    }

    @Test
    void the_walk_comes_through_a_lowered_a_cancelled_and_a_precautionary_screening() {
        comesThrough(
                new ScreeningWalk(cast),
                List.of(
                        step(ScreeningCommand.OPEN, 0),
                        step(ScreeningCommand.ACCEPT, 1),
                        step(ScreeningCommand.RATE, 1),
                        step(ScreeningCommand.RATE_AGAIN, 1, 2),
                        step(ScreeningCommand.SEAT, 0),
                        step(ScreeningCommand.DECLINE, 0),
                        step(ScreeningCommand.TOGETHER, 2),
                        step(ScreeningCommand.HAND_CHAIR, 4, 3),
                        step(ScreeningCommand.LOWER, 1),
                        step(ScreeningCommand.COUNTERSIGN, 3),
                        step(ScreeningCommand.OPEN, 0),
                        step(ScreeningCommand.RATE, 1),
                        step(ScreeningCommand.WITHDRAW, 1),
                        step(ScreeningCommand.CLOSE, 0),
                        step(ScreeningCommand.CANCEL, 4),
                        step(ScreeningCommand.OPEN, 2),
                        step(ScreeningCommand.RATE, 3),
                        step(ScreeningCommand.COMPLETE, 2)));
    }

    private static <C extends Step.Command> void comesThrough(Walk<C> walk, List<Step<C>> steps) {
        steps.forEach(walk::take);

        walk.trailRebuildsTheState();
        for (var step : steps) {
            assertThat(walk.succeeded().getOrDefault(step.command(), 0))
                    .as("%s of %s", step.command(), walk.succeeded())
                    .isGreaterThanOrEqualTo(
                            (int)
                                    steps.stream()
                                            .filter(same -> same.command().equals(step.command()))
                                            .count());
        }
    }

    private static <C extends Step.Command> Step<C> step(C command, int person) {
        return step(command, person, 0);
    }

    private static <C extends Step.Command> Step<C> step(C command, int person, int variant) {
        return new Step<>(command, person, Step.Tag.FRESH, variant);
    }

    @Test
    void no_sequence_of_commands_reaches_what_the_guard_table_forbids() {
        var succeeded = assessments().walk(4, 40);

        assertThat(succeeded).containsKeys(AssessmentCommand.WRITE, AssessmentCommand.SUBMIT);
    }

    @Test
    void no_sequence_of_commands_lets_a_panel_do_what_it_may_not() {
        var succeeded = screenings().walk(3, 40);

        assertThat(succeeded).containsKeys(ScreeningCommand.OPEN, ScreeningCommand.RATE);
    }

    @Tag("long")
    @Test
    void no_long_sequence_reaches_it_either_and_they_come_through_whole_lives() {
        var succeeded = assessments().walk(24, 120);

        assertThat(succeeded)
                .containsKeys(
                        AssessmentCommand.WRITE,
                        AssessmentCommand.SUBMIT,
                        AssessmentCommand.PASS,
                        AssessmentCommand.REQUEST_CHANGES,
                        AssessmentCommand.REVISE,
                        AssessmentCommand.SIGN_OFF,
                        AssessmentCommand.SIGN_IN_POST,
                        AssessmentCommand.PUBLISH,
                        AssessmentCommand.REPORT,
                        AssessmentCommand.PROPOSE_REASSESSMENT,
                        AssessmentCommand.AGREE,
                        AssessmentCommand.REQUIRE,
                        AssessmentCommand.DELEGATE,
                        AssessmentCommand.COMMENT,
                        AssessmentCommand.ADMIT,
                        AssessmentCommand.ANSWER,
                        AssessmentCommand.CLOSE_COMMENTS,
                        AssessmentCommand.TOGETHER);
    }

    @Tag("long")
    @Test
    void no_long_sequence_lets_a_panel_do_it_either() {
        var succeeded = screenings().walk(24, 120);

        assertThat(succeeded)
                .containsKeys(
                        ScreeningCommand.OPEN,
                        ScreeningCommand.SEAT,
                        ScreeningCommand.ACCEPT,
                        ScreeningCommand.DECLINE,
                        ScreeningCommand.WITHDRAW,
                        ScreeningCommand.RATE,
                        ScreeningCommand.RATE_AGAIN,
                        ScreeningCommand.CLOSE,
                        ScreeningCommand.COMPLETE,
                        ScreeningCommand.LOWER,
                        ScreeningCommand.COUNTERSIGN,
                        ScreeningCommand.REFUSE_LOWERING,
                        ScreeningCommand.HAND_CHAIR,
                        ScreeningCommand.TOGETHER);
    }

    private Sequences<AssessmentCommand> assessments() {
        return new Sequences<>(
                List.of(AssessmentCommand.values()), Cast.PEOPLE, () -> new AssessmentWalk(cast));
    }

    private Sequences<ScreeningCommand> screenings() {
        return new Sequences<>(
                List.of(ScreeningCommand.values()), Cast.PEOPLE, () -> new ScreeningWalk(cast));
    }
}
