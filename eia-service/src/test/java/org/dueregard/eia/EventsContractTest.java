package org.dueregard.eia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dueregard.eia.assessment.AssessmentBuilder.anAssessment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.contracts.EventContract;
import org.dueregard.eia.assessment.AssessmentFact;
import org.dueregard.eia.assessment.Band;
import org.dueregard.eia.assessment.CauseKind;
import org.dueregard.eia.assessment.Channel;
import org.dueregard.eia.assessment.Comment;
import org.dueregard.eia.assessment.DatePrecision;
import org.dueregard.eia.assessment.DecisionOutcome;
import org.dueregard.eia.assessment.EscalatedThing;
import org.dueregard.eia.assessment.PublicPart;
import org.dueregard.eia.assessment.RequiredBy;
import org.dueregard.eia.assessment.ResidualImpact;
import org.dueregard.eia.assessment.WithheldPart;
import org.dueregard.eia.assessment.messaging.ActionChanged;
import org.dueregard.eia.assessment.messaging.ActionCompleted;
import org.dueregard.eia.assessment.messaging.ActionDecided;
import org.dueregard.eia.assessment.messaging.ActionReopened;
import org.dueregard.eia.assessment.messaging.EscalationChanged;
import org.dueregard.eia.monitoring.OwedMonitoring;
import org.dueregard.eia.monitoring.TargetMet;
import org.dueregard.eia.monitoring.messaging.FindingRecorded;
import org.dueregard.eia.monitoring.messaging.MonitoringOverdue;
import org.dueregard.eia.monitoring.messaging.ReportPublished;
import org.dueregard.eia.monitoring.messaging.TargetAssessed;
import org.dueregard.eia.questionnaire.Outcome;
import org.dueregard.eia.questionnaire.Relevance;
import org.dueregard.eia.review.EscalationStep;
import org.dueregard.eia.review.ReviewFact;
import org.dueregard.eia.review.messaging.DisparityChanged;
import org.dueregard.eia.review.messaging.DisparityDetected;
import org.dueregard.eia.screening.Basis;
import org.dueregard.eia.screening.Constituency;
import org.dueregard.eia.screening.PanelMember;
import org.dueregard.eia.screening.ScreeningFact;
import org.dueregard.eia.subject.SubjectFact;
import org.dueregard.eia.subject.SubjectKind;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.platform.journal.Fact;
import org.dueregard.platform.outbox.EventJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is emitted keeps the promise of its schema; what is consumed can be read from the example.
 */
class EventsContractTest {
    private static final UUID ID = UUID.fromString("019a9c00-0000-7000-8000-000000000001");
    private static final Instant NOON = Instant.parse("2016-05-03T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2017, 5, 3);

    static Stream<Fact> facts() {
        var subject = anAssessment().subject();
        return Stream.of(
                new SubjectFact("subject.registered", null, subject),
                new SubjectFact("subject.registered", null, bare(SubjectKind.STRATEGY)),
                screened(subject, new Relevance("RACE", true, null, null, null, 1, 0, "Unknown.")),
                opened(RequiredBy.SCREENING, ID.toString()),
                opened(RequiredBy.COMPULSORY, null),
                opened(RequiredBy.DISPARITY, "DSP-1"),
                new AssessmentFact.Submitted(ID, 1, "0", List.of(committed(null), committed("I"))),
                new AssessmentFact.SentBack(
                        ID,
                        1,
                        AssessmentFact.ReturnedBy.QA,
                        List.of(new Comment("impacts", "Say more.")),
                        DAY),
                decided(DecisionOutcome.NO_MAJOR_CHANGE),
                decided(DecisionOutcome.ADJUST),
                decided(DecisionOutcome.CONTINUE),
                decided(DecisionOutcome.STOP),
                new AssessmentFact.PublishedAs(
                        ID,
                        1,
                        "0",
                        List.of(Channel.INTERNET, Channel.INTRANET),
                        "http://localhost:8080/v1/published-assessments/1/versions/1",
                        List.of(new WithheldPart(PublicPart.CONSULTATION, "FOIA 2000, s. 40")),
                        NOON),
                new AssessmentFact.Reviewed(
                        ID, 1, AssessmentFact.ReviewOutcome.NO_CHANGE, null, Set.of("DSP-1"), DAY),
                new AssessmentFact.Reviewed(
                        ID,
                        1,
                        AssessmentFact.ReviewOutcome.REVISED,
                        2,
                        Set.of("DSP-1", "DSP-2"),
                        null),
                new ReviewFact.Overdue(
                        ID,
                        ID,
                        1,
                        DAY,
                        CauseKind.COMPLAINT,
                        EscalationStep.BODY_CHAIR,
                        "SS-OWNER",
                        null,
                        14),
                new AssessmentFact.EvidenceAssessed(
                        ID, ID, "ACT-1", false, ResidualImpact.UNCHANGED, null));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void what_is_emitted_keeps_its_schema(Fact fact) {
        assertThat(fact.announcements()).isNotEmpty();
        for (var announced : fact.announcements()) {
            assertThat(
                            new EventContract(announced.type())
                                    .violations(EventJson.write(announced.data())))
                    .as(announced.type())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(SubjectKind.class)
    void every_kind_of_subject_can_be_announced(SubjectKind kind) {
        var subject = bare(kind);
        var announced = new ArrayList<>(screened(subject).announcements());
        announced.addAll(new SubjectFact("subject.registered", null, subject).announcements());

        assertThat(announced)
                .allSatisfy(
                        announcement ->
                                assertThat(
                                                new EventContract(announcement.type())
                                                        .violations(
                                                                EventJson.write(
                                                                        announcement.data())))
                                        .isEmpty());
    }

    @Test
    void choosing_to_assess_obliges_nobody_else() {
        assertThat(opened(RequiredBy.CHOICE, null).announcements()).isEmpty();
    }

    @Test
    void an_inquorate_panel_announces_no_decision() {
        assertThat(
                        new ScreeningFact.Completed(
                                        ID,
                                        bare(SubjectKind.POLICY),
                                        1,
                                        List.of(),
                                        Outcome.FULL_EIA_REQUIRED,
                                        Outcome.FULL_EIA_REQUIRED,
                                        Basis.PRECAUTIONARY,
                                        false,
                                        List.of(),
                                        NOON)
                                .announcements())
                .isEmpty();
    }

    @Test
    void what_is_consumed_can_be_read_from_its_example() throws Exception {
        assertThat(example(ActionDecided.TYPE, ActionDecided.class).actionId()).isNotBlank();
        assertThat(example(ActionChanged.TYPE, ActionChanged.class).computedRag()).isNotBlank();
        assertThat(example(ActionCompleted.TYPE, ActionCompleted.class).toEvidence()).isNotEmpty();
        assertThat(example(ActionReopened.TYPE, ActionReopened.class).cause()).isNotBlank();
        assertThat(example(EscalationChanged.TYPE, EscalationChanged.class).about())
                .contains(EscalatedThing.ACTION);
        assertThat(example(DisparityDetected.TYPE, DisparityDetected.class).ratio()).isPositive();
        assertThat(example(DisparityChanged.TYPE, DisparityChanged.class).state()).isNotBlank();
        assertThat(example(ReportPublished.TYPE, ReportPublished.class).toContent().channels())
                .containsExactly(Channel.INTERNET, Channel.INTRANET);
        assertThat(example(FindingRecorded.TYPE, FindingRecorded.class).policyIds()).hasSize(1);
        assertThat(example(TargetAssessed.TYPE, TargetAssessed.class).met())
                .isEqualTo(TargetMet.NOT_COMPUTABLE);
        assertThat(example(MonitoringOverdue.TYPE, MonitoringOverdue.class).kind())
                .isEqualTo(OwedMonitoring.POLICY_ANNUAL);
    }

    @Test
    void a_report_whose_address_is_none_of_the_web_is_not_read() {
        var report = new EventContract(ReportPublished.TYPE).example();

        assertThatThrownBy(
                        () ->
                                EventJson.read(
                                        report.replace("https://", "javascript:")
                                                .getBytes(StandardCharsets.UTF_8),
                                        ReportPublished.class))
                .hasMessageContaining("the address is none of the web");
    }

    private static <T> T example(String type, Class<T> as) throws Exception {
        return EventJson.read(
                new EventContract(type).example().getBytes(StandardCharsets.UTF_8), as);
    }

    private static SubjectSnapshot bare(SubjectKind kind) {
        return new SubjectSnapshot(
                ID, kind, "Title", "SS-OWNER", null, null, SubjectState.ADOPTED, false);
    }

    private static ScreeningFact.Completed screened(
            SubjectSnapshot subject, Relevance... relevance) {
        return new ScreeningFact.Completed(
                ID,
                subject,
                1,
                List.of(new PanelMember("person", Constituency.IAG, "Advisory group")),
                Outcome.FULL_EIA_REQUIRED,
                Outcome.FULL_EIA_REQUIRED,
                Basis.QUORATE,
                true,
                List.of(relevance),
                NOON);
    }

    private static AssessmentFact.Opened opened(RequiredBy requiredBy, @Nullable String cause) {
        return new AssessmentFact.Opened(
                ID, 1, ID, SubjectKind.POLICY, requiredBy, cause, DAY, "SS-OWNER");
    }

    private static AssessmentFact.MitigationCommitted committed(@Nullable String indicator) {
        return new AssessmentFact.MitigationCommitted(
                ID,
                ID,
                1,
                ID,
                "RACE",
                AssessmentFact.Lens.BOTH,
                "Do something.",
                "SS-OWNER",
                null,
                DAY,
                DatePrecision.QUARTER,
                new AssessmentFact.SuccessMeasure("It falls.", indicator));
    }

    private static AssessmentFact.Decided decided(DecisionOutcome outcome) {
        return new AssessmentFact.Decided(
                ID, 1, outcome, Band.LOW, "0", null, List.of(ID), List.of(), DAY, NOON);
    }
}
