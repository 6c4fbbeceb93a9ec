package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.dueregard.eia.adoption.UrgentState;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.dueregard.eia.assessment.AssuranceResult;
import org.dueregard.eia.assessment.Band;
import org.dueregard.eia.assessment.Capacity;
import org.dueregard.eia.assessment.CauseKind;
import org.dueregard.eia.assessment.ChangeKind;
import org.dueregard.eia.assessment.ConsulteeType;
import org.dueregard.eia.assessment.ContentPart;
import org.dueregard.eia.assessment.DatePrecision;
import org.dueregard.eia.assessment.DecisionOutcome;
import org.dueregard.eia.assessment.DelegationRoute;
import org.dueregard.eia.assessment.Direction;
import org.dueregard.eia.assessment.DispositionDecision;
import org.dueregard.eia.assessment.EscalatedThing;
import org.dueregard.eia.assessment.EscalationState;
import org.dueregard.eia.assessment.EvidenceType;
import org.dueregard.eia.assessment.MitigationState;
import org.dueregard.eia.assessment.Purpose;
import org.dueregard.eia.assessment.RequiredBy;
import org.dueregard.eia.assessment.ResidualImpact;
import org.dueregard.eia.assessment.Treatment;
import org.dueregard.eia.characteristic.Limb;
import org.dueregard.eia.comment.CommentState;
import org.dueregard.eia.community.Polarity;
import org.dueregard.eia.duty.DutyKind;
import org.dueregard.eia.duty.ObligationStatus;
import org.dueregard.eia.monitoring.BetterDirection;
import org.dueregard.eia.monitoring.OwedMonitoring;
import org.dueregard.eia.monitoring.TargetBasis;
import org.dueregard.eia.monitoring.TargetMet;
import org.dueregard.eia.questionnaire.Outcome;
import org.dueregard.eia.questionnaire.QuestionnaireState;
import org.dueregard.eia.review.EvidenceKind;
import org.dueregard.eia.review.ReviewOutcome;
import org.dueregard.eia.review.ReviewState;
import org.dueregard.eia.screening.Basis;
import org.dueregard.eia.screening.Constituency;
import org.dueregard.eia.screening.InvitationState;
import org.dueregard.eia.screening.ScreeningState;
import org.dueregard.eia.subject.ProtectiveMarking;
import org.dueregard.eia.subject.PublicationStatus;
import org.dueregard.eia.subject.SubjectKind;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each CHECK lets in exactly the values of its enum: every value is stored under the constraint of
 * the real column, and nothing else can be.
 */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class StoredEnumsQuarkusTest {
    @Inject AgroalDataSource database;

    static Stream<Arguments> columns() {
        return Stream.of(
                Arguments.of("characteristic_limb", "limb", Limb.class),
                Arguments.of("subject", "kind", SubjectKind.class),
                Arguments.of("subject", "state", SubjectState.class),
                Arguments.of("subject", "protective_marking", ProtectiveMarking.class),
                Arguments.of("questionnaire", "state", QuestionnaireState.class),
                Arguments.of("subject", "publication_status", PublicationStatus.class),
                Arguments.of("duty", "kind", DutyKind.class),
                Arguments.of("obligation", "status", ObligationStatus.class),
                Arguments.of("urgent_adoption", "state", UrgentState.class),
                Arguments.of("screening", "state", ScreeningState.class),
                Arguments.of("screening", "outcome", Outcome.class),
                Arguments.of("screening", "computed_outcome", Outcome.class),
                Arguments.of("screening", "override_outcome", Outcome.class),
                Arguments.of("screening", "basis", Basis.class),
                Arguments.of("screening_member", "constituency", Constituency.class),
                Arguments.of("screening_invitation", "state", InvitationState.class),
                Arguments.of("assessment", "required_by", RequiredBy.class),
                Arguments.of("assessment_notice", "kind", CauseKind.class),
                Arguments.of("escalation", "about_type", EscalatedThing.class),
                Arguments.of("escalation", "state", EscalationState.class),
                Arguments.of("assessment_version", "status", AssessmentStatus.class),
                Arguments.of("assessment_version", "change_kind", ChangeKind.class),
                Arguments.of("assessment_evidence", "type", EvidenceType.class),
                Arguments.of("assessment_engagement", "consultee_type", ConsulteeType.class),
                Arguments.of("community_finding", "polarity", Polarity.class),
                Arguments.of("assessment_disposition", "decision", DispositionDecision.class),
                Arguments.of("assessment_impact", "direction", Direction.class),
                Arguments.of("assessment_impact", "treatment", Treatment.class),
                Arguments.of("assessment_mitigation", "purpose", Purpose.class),
                Arguments.of("assessment_mitigation", "due_precision", DatePrecision.class),
                Arguments.of("assessment_involvement", "capacity", Capacity.class),
                Arguments.of("assessment_assurance", "result", AssuranceResult.class),
                Arguments.of("assessment_decision", "outcome", DecisionOutcome.class),
                Arguments.of("assessment_decision", "band", Band.class),
                Arguments.of("assessment_approval", "outcome", DecisionOutcome.class),
                Arguments.of("approval_requirement", "band", Band.class),
                Arguments.of("assessment_delegation", "capacity", Capacity.class),
                Arguments.of("assessment_delegation", "route", DelegationRoute.class),
                Arguments.of("assessment_assignment", "part", ContentPart.class),
                Arguments.of("part_comment", "part", ContentPart.class),
                Arguments.of("good_practice", "part", ContentPart.class),
                Arguments.of("mitigation_progress", "state", MitigationState.class),
                Arguments.of("mitigation_progress", "residual_impact", ResidualImpact.class),
                Arguments.of("public_comment", "state", CommentState.class),
                Arguments.of("target_assessment", "basis", TargetBasis.class),
                Arguments.of("target_assessment", "met", TargetMet.class),
                Arguments.of("target_assessment", "direction", BetterDirection.class),
                Arguments.of("overdue_monitoring", "kind", OwedMonitoring.class),
                Arguments.of("review", "state", ReviewState.class),
                Arguments.of("review", "outcome", ReviewOutcome.class),
                Arguments.of("review_cause", "kind", CauseKind.class),
                Arguments.of("review_evidence", "kind", EvidenceKind.class));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void every_value_is_stored_and_nothing_else(
            String table, String column, Class<? extends Enum<?>> values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "create temporary table probe (%s text, %s) on commit drop"
                            .formatted(column, check(connection, table, column)));
            for (var value : values.getEnumConstants()) {
                assertThatCode(
                                () ->
                                        statement.execute(
                                                "insert into probe values ('"
                                                        + value.name()
                                                        + "')"))
                        .as(table + "." + column)
                        .doesNotThrowAnyException();
            }
            assertThatThrownBy(() -> statement.execute("insert into probe values ('NONSENSE')"))
                    .isInstanceOf(SQLException.class);
            connection.rollback();
        }
    }

    /** The one constraint that looks at this column alone. */
    private static String check(Connection connection, String table, String column)
            throws SQLException {
        try (var query =
                connection.prepareStatement(
                        "select pg_get_constraintdef(c.oid) from pg_constraint c join pg_attribute a"
                                + " on a.attrelid = c.conrelid and c.conkey = array[a.attnum] where"
                                + " c.contype = 'c' and c.conrelid = ?::regclass and a.attname ="
                                + " ?")) {
            query.setString(1, table);
            query.setString(2, column);
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new AssertionError("No CHECK looks at " + table + "." + column);
                }
                return rows.getString(1);
            }
        }
    }
}
