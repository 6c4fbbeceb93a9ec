package org.dueregard.eia.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.eia.Callers.DECISION_MAKER;
import static org.dueregard.eia.Refusals.refusal;
import static org.dueregard.eia.Refusals.violations;
import static org.dueregard.eia.assessment.AssessmentBuilder.NOON;
import static org.dueregard.eia.assessment.AssessmentBuilder.allAgreed;
import static org.dueregard.eia.assessment.AssessmentBuilder.anAssessment;
import static org.dueregard.eia.assessment.AssessmentBuilder.verdict;
import static org.dueregard.eia.assessment.Contents.complete;
import static org.dueregard.eia.assessment.Contents.negative;
import static org.dueregard.eia.assessment.Contents.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.eia.Callers;
import org.dueregard.eia.characteristic.Limb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {
    static final Justification JUSTIFICATION =
            new Justification(
                    "Protect life from knife crime.",
                    "Searches find knives.",
                    "Appeals and patrols alone do not.",
                    "The gain outweighs the cost, with the safeguards.",
                    "Directorate of Legal Services",
                    LocalDate.of(2016, 4, 30),
                    "Proportionate with the mitigations.");

    @Test
    void a_decision_is_bound_to_the_digest_of_what_was_read() {
        var assessment = anAssessment().passedBy(Callers.ASSURER).build();
        var digest = assessment.current().canonical().sha256();

        assessment.decide(
                verdict(assessment, DecisionOutcome.ADJUST, null),
                allAgreed(assessment),
                DECISION_MAKER.person(),
                NOON);

        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.SIGNED_OFF);
        assertThat(assessment.current().signedSha256()).isEqualTo(digest);
        assertThat(assessment.current().decisions().getLast().contentSha256()).isEqualTo(digest);
    }

    @Test
    void a_decision_on_something_else_than_what_stands_there_is_refused() {
        var assessment = anAssessment().passedBy(Callers.ASSURER).build();
        var read =
                new Verdict(
                        DecisionOutcome.ADJUST,
                        "Fine",
                        "f".repeat(64),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null);

        var refused =
                refusal(
                        () ->
                                assessment.decide(
                                        read,
                                        allAgreed(assessment),
                                        DECISION_MAKER.person(),
                                        NOON));

        assertThat(refused.slug()).isEqualTo("content-differs");
        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.FOR_DECISION);
    }

    @Test
    void a_mitigation_that_nobody_has_accepted_blocks_sign_off() {
        var assessment = anAssessment().passedBy(Callers.ASSURER).build();

        assertThat(
                        violations(
                                () ->
                                        assessment.decide(
                                                verdict(assessment, DecisionOutcome.ADJUST, null),
                                                placed(assessment, MitigationState.PROPOSED),
                                                DECISION_MAKER.person(),
                                                NOON)))
                .containsExactly(
                        "/unplaced M1: SS-OWNER has not accepted it; wait, return the version, or"
                                + " say why you sign all the same");
    }

    @Test
    void a_mitigation_that_was_declined_blocks_sign_off_until_that_is_justified() {
        var assessment = anAssessment().passedBy(Callers.ASSURER).build();
        var declined = placed(assessment, MitigationState.UNPLACED);
        var justified =
                new Verdict(
                        DecisionOutcome.ADJUST,
                        "Fine",
                        assessment.current().canonical().sha256(),
                        null,
                        null,
                        List.of(new UnplacedMitigation("M1", "The post is vacant until June.")),
                        List.of(),
                        null);

        assertThat(
                        violations(
                                () ->
                                        assessment.decide(
                                                verdict(assessment, DecisionOutcome.ADJUST, null),
                                                declined,
                                                DECISION_MAKER.person(),
                                                NOON)))
                .hasSize(1);
        assessment.decide(justified, declined, DECISION_MAKER.person(), NOON);

        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.SIGNED_OFF);
        assertThat(assessment.current().decisions().getLast().unplaced()).hasSize(1);
    }

    @Test
    void no_major_change_is_no_answer_to_a_negative_impact() {
        var assessment = anAssessment().passedBy(Callers.ASSURER).build();

        assertThat(
                        violations(
                                () ->
                                        assessment.decide(
                                                verdict(
                                                        assessment,
                                                        DecisionOutcome.NO_MAJOR_CHANGE,
                                                        null),
                                                allAgreed(assessment),
                                                DECISION_MAKER.person(),
                                                NOON)))
                .containsExactly(
                        "/outcome there are negative impacts (I1); adjust, or continue with a"
                                + " justification");
    }

    @Test
    void continuing_is_justified_in_four_parts_with_legal_advice() {
        var assessment = anAssessment().passedBy(Callers.ASSURER).build();
        var empty = new Justification(null, " ", null, null, null, null, null);

        assertThat(
                        violations(
                                () ->
                                        assessment.decide(
                                                verdict(
                                                        assessment,
                                                        DecisionOutcome.CONTINUE,
                                                        empty),
                                                allAgreed(assessment),
                                                DECISION_MAKER.person(),
                                                NOON)))
                .hasSize(7);
        assertThat(
                        violations(
                                () ->
                                        assessment.decide(
                                                verdict(assessment, DecisionOutcome.CONTINUE, null),
                                                allAgreed(assessment),
                                                DECISION_MAKER.person(),
                                                NOON)))
                .hasSize(1);

        assessment.decide(
                verdict(assessment, DecisionOutcome.CONTINUE, JUSTIFICATION),
                allAgreed(assessment),
                DECISION_MAKER.person(),
                NOON);

        assertThat(assessment.current().decisions().getLast().justification())
                .isEqualTo(JUSTIFICATION);
    }

    @Test
    void direct_discrimination_cannot_be_justified() {
        var assessment = withImpact("SEX", Treatment.DIRECT_DISCRIMINATION);

        assertThat(continuing(assessment))
                .containsExactly(
                        "/outcome I99: direct discrimination because of SEX cannot be justified;"
                                + " adjust or stop");
    }

    @Test
    void direct_discrimination_because_of_age_can_be_justified() {
        var assessment = withImpact("AGE", Treatment.DIRECT_DISCRIMINATION);

        assessment.decide(
                verdict(assessment, DecisionOutcome.CONTINUE, JUSTIFICATION),
                allAgreed(assessment),
                DECISION_MAKER.person(),
                NOON);

        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.SIGNED_OFF);
    }

    @Test
    void a_reasonable_adjustment_that_is_not_made_cannot_be_justified() {
        var assessment = withImpact("DISABILITY", Treatment.REASONABLE_ADJUSTMENT_NOT_MADE);

        assertThat(continuing(assessment))
                .containsExactly(
                        "/outcome I99: a reasonable adjustment that is not made cannot be"
                                + " justified; adjust or stop");
    }

    @Test
    void indirect_discrimination_can_be_justified() {
        var assessment = withImpact("SEX", Treatment.INDIRECT_DISCRIMINATION);

        assessment.decide(
                verdict(assessment, DecisionOutcome.CONTINUE, JUSTIFICATION),
                allAgreed(assessment),
                DECISION_MAKER.person(),
                NOON);

        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.SIGNED_OFF);
    }

    @Test
    void adjusting_what_would_be_unlawful_takes_a_mitigation_and_not_a_justification() {
        var impact = negative("I99", "SEX", Treatment.DIRECT_DISCRIMINATION);
        var justified =
                new Impact(
                        impact.id(),
                        impact.ref(),
                        impact.characteristic(),
                        impact.limbs(),
                        impact.people(),
                        null,
                        impact.direction(),
                        impact.treatment(),
                        impact.reason(),
                        impact.evidence(),
                        3,
                        3,
                        3,
                        2,
                        "We think that it is fair.");
        var assessment =
                anAssessment()
                        .of(
                                with(
                                        complete(),
                                        impacts -> {
                                            impacts.add(justified);
                                            return impacts;
                                        }))
                        .passedBy(Callers.ASSURER)
                        .build();

        assertThat(
                        violations(
                                () ->
                                        assessment.decide(
                                                verdict(assessment, DecisionOutcome.ADJUST, null),
                                                allAgreed(assessment),
                                                DECISION_MAKER.person(),
                                                NOON)))
                .containsExactly(
                        "/outcome I99: an adjustment needs a mitigation of what would be unlawful;"
                                + " return the version or stop");
    }

    @Test
    void a_version_of_the_highest_band_is_decided_in_a_post() {
        var assessment =
                anAssessment()
                        .of(
                                with(
                                        complete(),
                                        impacts -> {
                                            var race = impacts.getFirst();
                                            impacts.set(
                                                    0,
                                                    new Impact(
                                                            race.id(),
                                                            race.ref(),
                                                            race.characteristic(),
                                                            race.limbs(),
                                                            race.people(),
                                                            null,
                                                            race.direction(),
                                                            race.treatment(),
                                                            race.reason(),
                                                            race.evidence(),
                                                            5,
                                                            5,
                                                            3,
                                                            5,
                                                            null));
                                            return impacts;
                                        }))
                        .passedBy(Callers.ASSURER)
                        .build();

        assertThat(
                        violations(
                                () ->
                                        assessment.decide(
                                                verdict(assessment, DecisionOutcome.ADJUST, null),
                                                allAgreed(assessment),
                                                DECISION_MAKER.person(),
                                                NOON)))
                .containsExactly(
                        "/decisionPost this version is of band HIGH; name the post in which you"
                                + " decide");
    }

    @Test
    void the_next_review_is_the_sooner_of_the_review_action_and_the_interval_of_the_band() {
        var sooner = anAssessment().signedOffBy(DECISION_MAKER).build();
        var later =
                anAssessment()
                        .of(
                                Contents.withPlans(
                                        complete(),
                                        complete().monitoringPlan(),
                                        new ReviewAction("SS-OWNER", LocalDate.of(2030, 1, 1))))
                        .signedOffBy(DECISION_MAKER)
                        .build();

        assertThat(sooner.current().nextReviewOn()).isEqualTo(Contents.REVIEW_DAY);
        assertThat(later.current().band()).isEqualTo(Band.MEDIUM);
        assertThat(later.current().nextReviewOn()).isEqualTo(LocalDate.of(2018, 5, 3));
    }

    @Test
    void what_came_to_light_after_submission_has_to_be_answered_before_sign_off() {
        var assessment = anAssessment().passedBy(Callers.ASSURER).build();
        assessment.note(new Notice(CauseKind.DISPARITY, "DSP-1", "A disparity.", NOON));

        assertThat(
                        violations(
                                () ->
                                        assessment.decide(
                                                verdict(assessment, DecisionOutcome.ADJUST, null),
                                                allAgreed(assessment),
                                                DECISION_MAKER.person(),
                                                NOON)))
                .containsExactly(
                        "/outcome DISPARITY DSP-1 came to light and is not in the evidence; return"
                                + " the version");
    }

    @Test
    void a_stop_begins_nothing_of_the_plan() {
        var assessment = anAssessment().passedBy(Callers.ASSURER).build();

        var stopped =
                (AssessmentFact.Decided)
                        assessment.decide(
                                verdict(assessment, DecisionOutcome.STOP, null),
                                Map.of(),
                                DECISION_MAKER.person(),
                                NOON);

        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.STOPPED);
        assertThat(assessment.current().signedSha256()).isNull();
        assertThat(stopped.mitigationIds()).isEmpty();
        assertThat(stopped.monitoringPlan()).isEmpty();
    }

    @Test
    void a_return_says_why_and_by_when_the_version_is_wanted_back() {
        var assessment = anAssessment().passedBy(Callers.ASSURER).build();

        var returned =
                (AssessmentFact.SentBack)
                        assessment.decide(
                                verdict(assessment, DecisionOutcome.RETURN, null),
                                Map.of(),
                                DECISION_MAKER.person(),
                                NOON);

        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.RETURNED);
        assertThat(returned.returnedBy()).isEqualTo(AssessmentFact.ReturnedBy.APPROVER);
        assertThat(returned.reasons())
                .containsExactly(
                        new Comment("assessment", "The effect is known and is dealt with."));
        assertThat(returned.resubmitBy()).isEqualTo(LocalDate.of(2016, 5, 31));
    }

    @ParameterizedTest
    @EnumSource(
            value = MitigationState.class,
            names = {"AGREED", "IN_PROGRESS", "COMPLETED"})
    void a_mitigation_that_its_owner_has_accepted_is_placed(MitigationState state) {
        var assessment = anAssessment().passedBy(Callers.ASSURER).build();

        assessment.decide(
                verdict(assessment, DecisionOutcome.ADJUST, null),
                placed(assessment, state),
                DECISION_MAKER.person(),
                NOON);

        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.SIGNED_OFF);
    }

    private static Assessment withImpact(String characteristic, Treatment treatment) {
        return anAssessment()
                .of(
                        Contents.withMitigations(
                                with(
                                        complete(),
                                        impacts -> {
                                            impacts.add(negative("I99", characteristic, treatment));
                                            return impacts;
                                        }),
                                List.of(
                                        complete().mitigations().getFirst(),
                                        Contents.mitigation(
                                                "M99", "I99", Purpose.MITIGATES_IMPACT))))
                .passedBy(Callers.ASSURER)
                .build();
    }

    private static List<String> continuing(Assessment assessment) {
        return violations(
                () ->
                        assessment.decide(
                                verdict(assessment, DecisionOutcome.CONTINUE, JUSTIFICATION),
                                allAgreed(assessment),
                                DECISION_MAKER.person(),
                                NOON));
    }

    private static Map<UUID, MitigationState> placed(Assessment assessment, MitigationState state) {
        return Map.of(assessment.current().content().mitigations().getFirst().id(), state);
    }

    @Test
    void the_lens_of_a_mitigation_looks_where_its_impact_falls() {
        assertThat(AssessmentFact.Lens.of(List.of(People.CITIZENS)))
                .isEqualTo(AssessmentFact.Lens.CITIZEN_FOCUSED);
        assertThat(AssessmentFact.Lens.of(List.of(People.STAFF)))
                .isEqualTo(AssessmentFact.Lens.TOGETHER);
        assertThat(AssessmentFact.Lens.of(List.of(People.CITIZENS, People.STAFF)))
                .isEqualTo(AssessmentFact.Lens.BOTH);
    }

    @Test
    void an_unknown_impact_puts_a_version_into_the_highest_band() {
        var unknown =
                Contents.impact(
                        "I1",
                        "RACE",
                        List.of(Limb.ADVANCE_EQUALITY),
                        Direction.UNKNOWN,
                        Treatment.NONE,
                        null);

        assertThat(Band.of(List.of(unknown))).isEqualTo(Band.HIGH);
        assertThat(Band.of(List.of())).isEqualTo(Band.LOW);
    }
}
