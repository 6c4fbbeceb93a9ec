package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.action.DeedKind;
import org.dueregard.actionplan.action.DoneAs;
import org.dueregard.actionplan.action.Effectiveness;
import org.dueregard.actionplan.action.EvidenceKind;
import org.dueregard.actionplan.action.Lens;
import org.dueregard.actionplan.action.MeasureResult;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.action.Rating;
import org.dueregard.actionplan.action.ResourceStanding;
import org.dueregard.actionplan.action.ResponsibilityLevel;
import org.dueregard.actionplan.body.BodyKind;
import org.dueregard.actionplan.body.MemberCapacity;
import org.dueregard.actionplan.coverage.CoverageStage;
import org.dueregard.actionplan.coverage.SupportManner;
import org.dueregard.actionplan.deadline.DeadlineState;
import org.dueregard.actionplan.demand.DemandKind;
import org.dueregard.actionplan.edition.ConsultationKind;
import org.dueregard.actionplan.evaluation.Likelihood;
import org.dueregard.actionplan.exchange.ImportPhase;
import org.dueregard.actionplan.feedback.AlternativeFormat;
import org.dueregard.actionplan.feedback.ContactState;
import org.dueregard.actionplan.feedback.CopyState;
import org.dueregard.actionplan.instruction.Compliance;
import org.dueregard.actionplan.mail.MailState;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.actionplan.measure.AccreditationLevel;
import org.dueregard.actionplan.measure.Basis;
import org.dueregard.actionplan.measure.Direction;
import org.dueregard.actionplan.measure.TargetMet;
import org.dueregard.actionplan.meeting.AttendanceCapacity;
import org.dueregard.actionplan.meeting.ItemKind;
import org.dueregard.actionplan.meeting.MeetingState;
import org.dueregard.actionplan.meeting.MinutesState;
import org.dueregard.actionplan.meeting.Presence;
import org.dueregard.actionplan.meeting.StatementKind;
import org.dueregard.actionplan.meeting.SubmissionState;
import org.dueregard.actionplan.naming.NameKind;
import org.dueregard.actionplan.naming.TargetType;
import org.dueregard.actionplan.obligation.AboutType;
import org.dueregard.actionplan.obligation.OccurrenceState;
import org.dueregard.actionplan.obligation.RungTarget;
import org.dueregard.actionplan.plan.InitiativeState;
import org.dueregard.actionplan.plan.PlanState;
import org.dueregard.actionplan.post.Capacity;
import org.dueregard.actionplan.progressreturn.LinePart;
import org.dueregard.actionplan.progressreturn.ReturnDeedKind;
import org.dueregard.actionplan.progressreturn.ReturnState;
import org.dueregard.actionplan.publication.PublicationKind;
import org.dueregard.actionplan.recommendation.RecommendationDeedKind;
import org.dueregard.actionplan.recommendation.RecommendationState;
import org.dueregard.actionplan.recommendation.SourceType;
import org.dueregard.actionplan.research.ResearchState;
import org.dueregard.actionplan.source.AssessmentProgress;
import org.dueregard.actionplan.source.DisparityState;
import org.dueregard.actionplan.source.ScreeningOutcome;
import org.dueregard.actionplan.source.SubjectState;
import org.dueregard.actionplan.strategy.CommitmentStatus;
import org.dueregard.actionplan.strategy.Settlement;
import org.dueregard.actionplan.unit.UnitKind;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the code can mean, the database can store, and nothing else. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class StoredValuesQuarkusTest {
    private static final Pattern VALUE = Pattern.compile("'([A-Z_]+)'");

    @Inject AgroalDataSource database;

    static Stream<Arguments> columns() {
        return Stream.of(
                Arguments.of("action", "state", ActionState.class),
                Arguments.of("action", "lens", Lens.class),
                Arguments.of("action", "responsibility_level", ResponsibilityLevel.class),
                Arguments.of("action", "origin_type", OriginType.class),
                Arguments.of("action", "baseline_precision", DatePrecision.class),
                Arguments.of("action", "end_precision", DatePrecision.class),
                Arguments.of("action", "resource_standing", ResourceStanding.class),
                Arguments.of("action", "result_met", MeasureResult.Met.class),
                Arguments.of("action", "declared_rating", Rating.class),
                Arguments.of("action", "effectiveness", Effectiveness.class),
                Arguments.of("milestone", "due_precision", DatePrecision.class),
                Arguments.of("milestone", "baseline_precision", DatePrecision.class),
                Arguments.of("evidence", "kind", EvidenceKind.class),
                Arguments.of("deed", "kind", DeedKind.class),
                Arguments.of("deed", "done_as", DoneAs.class),
                Arguments.of("import_progress", "phase", ImportPhase.class),
                Arguments.of("deed", "from_state", ActionState.class),
                Arguments.of("deed", "to_state", ActionState.class),
                Arguments.of("appointment", "capacity", Capacity.class),
                Arguments.of("deadline", "state", DeadlineState.class),
                Arguments.of("mail", "state", MailState.class),
                Arguments.of("body", "kind", BodyKind.class),
                Arguments.of("membership", "capacity", MemberCapacity.class),
                Arguments.of("known_name", "kind", NameKind.class),
                Arguments.of("recommendation", "source_type", SourceType.class),
                Arguments.of("recommendation", "state", RecommendationState.class),
                Arguments.of("recommendation_deed", "kind", RecommendationDeedKind.class),
                Arguments.of("recommendation_deed", "done_as", DoneAs.class),
                Arguments.of("recommendation_deed", "from_state", RecommendationState.class),
                Arguments.of("recommendation_deed", "to_state", RecommendationState.class),
                Arguments.of("research", "state", ResearchState.class),
                Arguments.of("progress_statement", "rating", Rating.class),
                Arguments.of("progress_statement", "done_as", DoneAs.class),
                Arguments.of("return_template_part", "part", LinePart.class),
                Arguments.of("progress_return", "state", ReturnState.class),
                Arguments.of("return_line", "computed_rating", Rating.class),
                Arguments.of("return_line", "rating", Rating.class),
                Arguments.of("return_deed", "kind", ReturnDeedKind.class),
                Arguments.of("coverage_exercise", "units", UnitKind.class),
                Arguments.of("coverage_mark", "stage", CoverageStage.class),
                Arguments.of("coverage_mark", "manner", SupportManner.class),
                Arguments.of("instruction", "units", UnitKind.class),
                Arguments.of("compliance_check", "compliance", Compliance.class),
                Arguments.of("meeting", "state", MeetingState.class),
                Arguments.of("agenda_item", "kind", ItemKind.class),
                Arguments.of("agenda_item", "matter_type", MatterType.class),
                Arguments.of("meeting_paper", "matter_type", MatterType.class),
                Arguments.of("attendance", "capacity", AttendanceCapacity.class),
                Arguments.of("attendance", "presence", Presence.class),
                Arguments.of("agenda_statement", "kind", StatementKind.class),
                Arguments.of("plan_submission", "state", SubmissionState.class),
                Arguments.of("decision", "matter_type", MatterType.class),
                Arguments.of("minutes", "state", MinutesState.class),
                Arguments.of("delivery_note", "matter_type", MatterType.class),
                Arguments.of("obligation", "about_type", AboutType.class),
                Arguments.of("occurrence", "state", OccurrenceState.class),
                Arguments.of("rung", "target", RungTarget.class),
                Arguments.of("plan", "state", PlanState.class),
                Arguments.of("initiative", "state", InitiativeState.class),
                Arguments.of("objective", "baseline_precision", DatePrecision.class),
                Arguments.of("objective", "target_precision", DatePrecision.class),
                Arguments.of("commitment", "status", CommitmentStatus.class),
                Arguments.of("overlap", "settlement", Settlement.class),
                Arguments.of("known_name", "target_type", TargetType.class),
                Arguments.of("organisation_unit", "kind", UnitKind.class),
                Arguments.of("assessment_standing", "progress", AssessmentProgress.class),
                Arguments.of("disparity_move", "state", DisparityState.class),
                Arguments.of("plan_consultation", "kind", ConsultationKind.class),
                Arguments.of("plan_evaluation", "likelihood", Likelihood.class),
                Arguments.of("element_version", "published_precision", DatePrecision.class),
                Arguments.of("feedback_contact", "state", ContactState.class),
                Arguments.of("report_copy", "state", CopyState.class),
                Arguments.of("format_request", "format", AlternativeFormat.class),
                Arguments.of("strand_milestone", "baseline_precision", DatePrecision.class),
                Arguments.of("strand_milestone", "due_precision", DatePrecision.class),
                Arguments.of("stocktake", "rating", Rating.class),
                Arguments.of("known_subject", "state", SubjectState.class),
                Arguments.of("known_screening", "outcome", ScreeningOutcome.class),
                Arguments.of("publication", "kind", PublicationKind.class),
                Arguments.of("publication_duty", "kind", PublicationKind.class),
                Arguments.of("demand", "kind", DemandKind.class),
                Arguments.of("measure", "direction", Direction.class),
                Arguments.of("measure", "basis", Basis.class),
                Arguments.of("measure", "target_precision", DatePrecision.class),
                Arguments.of("measure_level", "level", AccreditationLevel.class),
                Arguments.of("accreditation", "level", AccreditationLevel.class),
                Arguments.of("measure_value", "met", TargetMet.class));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("columns")
    void a_column_stores_every_value_of_its_type(
            String table, String column, Class<? extends Enum<?>> type) throws SQLException {
        assertThat(VALUE.matcher(checkOf(table, column)).results().map(match -> match.group(1)))
                .containsExactlyInAnyOrder(
                        Arrays.stream(type.getEnumConstants())
                                .map(Enum::name)
                                .toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("columns")
    void each_value_passes_the_check_and_another_does_not(
            String table, String column, Class<? extends Enum<?>> type) throws SQLException {
        for (var constant : type.getEnumConstants()) {
            assertThat(passes(table, column, constant.name())).as(constant.name()).isTrue();
        }
        assertThat(passes(table, column, "UNHEARD_OF")).isFalse();
    }

    @Test
    void history_and_evidence_cannot_be_rewritten() {
        for (var statement :
                new String[] {
                    "UPDATE deed SET reason = 'x'",
                    "DELETE FROM deed",
                    "UPDATE evidence SET url = 'x'",
                    "DELETE FROM evidence",
                    "UPDATE deed_alteration SET new_value = 'x'",
                    "UPDATE action_consultation SET views = 'x'",
                    "UPDATE group_agreement SET terms_digest = 'x'",
                    "DELETE FROM group_agreement",
                    "DELETE FROM action",
                    "UPDATE recommendation_deed SET person = 'x'",
                    "DELETE FROM recommendation_deed",
                    "UPDATE recommendation_evidence SET url = 'x'",
                    "DELETE FROM recommendation",
                    "UPDATE progress_statement SET statement = 'x'",
                    "DELETE FROM progress_statement",
                    "UPDATE return_deed SET person = 'x'",
                    "UPDATE return_template SET title = 'x'",
                    "DELETE FROM progress_return",
                    "DELETE FROM coverage_mark",
                    "UPDATE compliance_check SET compliance = 'COMPLIANT'",
                    "UPDATE training_figure SET trained = 0",
                    "UPDATE stocktake_evidence SET description = 'x'",
                    "DELETE FROM stocktake",
                    "UPDATE objective_evidence SET text = 'x'",
                    "UPDATE measure_value SET source = 'x'",
                    "DELETE FROM measure_verification"
                }) {
            assertThatThrownBy(() -> execute(statement))
                    .as(statement)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_database_itself_refuses_to_move_a_baseline() {
        var cast = Cast.of();
        var id = cast.proposed();
        cast.accept(id);
        cast.plan(id);

        assertThatThrownBy(
                        () ->
                                execute(
                                        "UPDATE action SET baseline_date = '2031-01-01' WHERE id = '"
                                                + id
                                                + "'"))
                .hasMessageContaining("does not move");
    }

    /** The check of that column alone. */
    private String checkOf(String table, String column) throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                """
                                SELECT pg_get_constraintdef(c.oid) FROM pg_constraint c
                                JOIN pg_attribute a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
                                WHERE c.conrelid = ?::regclass AND a.attname = ? AND c.contype = 'c'
                                """)) {
            select.setString(1, table);
            select.setString(2, column);
            try (var rows = select.executeQuery()) {
                assertThat(rows.next()).as("a check of " + table + "." + column).isTrue();
                return rows.getString(1);
            }
        }
    }

    /** Stores the value in a table of one column with that check. */
    private boolean passes(String table, String column, String value) throws SQLException {
        var check = checkOf(table, column);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE one (" + column + " text, " + check + ")");
            try {
                statement.execute("INSERT INTO one VALUES ('" + value + "')");
                return true;
            } catch (SQLException refused) {
                assertThat(refused.getSQLState()).isEqualTo("23514");
                return false;
            } finally {
                statement.execute("DROP TABLE one");
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
