package org.dueregard.eia.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.eia.Callers.ANOTHER_ASSURER;
import static org.dueregard.eia.Callers.ASSURER;
import static org.dueregard.eia.Callers.AUTHOR;
import static org.dueregard.eia.Callers.OWNER;
import static org.dueregard.eia.Refusals.refusal;
import static org.dueregard.eia.Refusals.violations;
import static org.dueregard.eia.assessment.AssessmentBuilder.NOON;
import static org.dueregard.eia.assessment.AssessmentBuilder.anAssessment;
import static org.dueregard.eia.assessment.AssessmentBuilder.checklist;
import static org.dueregard.eia.assessment.Contents.CHECKLIST;
import static org.dueregard.eia.assessment.Contents.YARDSTICK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.eia.Callers;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    @Test
    void an_incomplete_draft_is_refused_with_everything_that_is_missing() {
        var assessment = anAssessment().of(Content.EMPTY).build();

        var missing =
                violations(
                        () -> assessment.submit(anAssessment().subject(), YARDSTICK, AUTHOR, NOON));

        assertThat(missing).hasSizeGreaterThanOrEqualTo(4);
        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.DRAFT);
    }

    @Test
    void submission_offers_each_mitigation_to_its_owner() {
        var assessment = anAssessment().build();

        var submitted = assessment.submit(anAssessment().subject(), YARDSTICK, AUTHOR, NOON);

        var content = assessment.current().content();
        assertThat(submitted.mitigations())
                .singleElement()
                .satisfies(
                        committed -> {
                            assertThat(committed.mitigationId())
                                    .isEqualTo(content.mitigations().getFirst().id());
                            assertThat(committed.impactId())
                                    .isEqualTo(content.impacts().getFirst().id());
                            assertThat(committed.strandOrCommunity()).isEqualTo("RACE");
                            assertThat(committed.proposedOwnerPost()).isEqualTo("SS-OWNER");
                            assertThat(committed.businessArea()).isEqualTo("Territorial Policing");
                            assertThat(committed.eiaVersion()).isEqualTo(1);
                        });
    }

    @Test
    void what_is_submitted_is_no_longer_written() {
        var assessment = anAssessment().submittedBy(AUTHOR).build();

        var refused =
                refusal(
                        () ->
                                assessment.revise(
                                        List.of(new Part.ScopePart(Contents.scope())),
                                        AUTHOR,
                                        anAssessment().subject(),
                                        NOON));

        assertThat(refused.slug()).isEqualTo("illegal-transition");
    }

    @Test
    void a_version_is_passed_once_the_whole_checklist_is_met() {
        var assessment = anAssessment().submittedBy(AUTHOR).build();
        var half = checklist().subList(0, 3);
        var unmet =
                checklist().stream()
                        .map(
                                answer ->
                                        answer.item().equals("PLAIN_LANGUAGE")
                                                ? new ChecklistAnswer(answer.item(), false, null)
                                                : answer)
                        .toList();

        assertThat(violations(() -> pass(assessment, half))).hasSize(3);
        assertThat(violations(() -> pass(assessment, unmet)))
                .containsExactly("/checklist/5 PLAIN_LANGUAGE is not met; request changes instead");
        pass(assessment, checklist());

        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.FOR_DECISION);
    }

    @Test
    void changes_are_requested_with_a_note_and_earlier_reviews_stay() {
        var assessment = anAssessment().submittedBy(AUTHOR).build();

        assertThat(violations(() -> requestChanges(assessment, " ")))
                .containsExactly("/note say what has to change");
        requestChanges(assessment, "Say more about disability.");
        assessment.takeUpAgain(AUTHOR, NOON);
        assessment.submit(anAssessment().subject(), YARDSTICK, AUTHOR, NOON);
        pass(assessment, checklist());

        assertThat(assessment.current().assurances())
                .extracting(Assurance::result)
                .containsExactly(AssuranceResult.CHANGES_REQUESTED, AssuranceResult.PASSED);
    }

    @Test
    void a_mitigation_that_is_changed_is_another_one_and_the_rest_keep_their_ids() {
        var assessment = anAssessment().build();
        var before = assessment.current().content();
        var same = Contents.mitigation("M1", "I1", Purpose.MITIGATES_IMPACT);
        var other =
                new Mitigation(
                        same.id(),
                        "M1",
                        "I1",
                        Purpose.MITIGATES_IMPACT,
                        "Something else.",
                        "SS-OWNER",
                        null,
                        same.dueOn(),
                        same.duePrecision(),
                        same.successMeasure(),
                        same.indicatorId());

        revise(assessment, new Part.MitigationsPart(List.of(same)));
        var unchanged = assessment.current().content().mitigations();
        revise(assessment, new Part.MitigationsPart(List.of(other)));
        var changed = assessment.current().content().mitigations();
        revise(assessment, new Part.ImpactsPart(Contents.impacts()));

        assertThat(unchanged).isEqualTo(before.mitigations());
        assertThat(changed.getFirst().id()).isNotEqualTo(unchanged.getFirst().id());
        assertThat(assessment.current().content().impacts()).isEqualTo(before.impacts());
    }

    @Test
    void signed_content_keeps_its_digest_whatever_happens_afterwards() {
        var assessment = anAssessment().published().build();
        var signed = assessment.current().signedSha256();

        assessment.reviewDue(LocalDate.of(2016, 9, 1));
        assessment.confirm(
                LocalDate.of(2017, 9, 1),
                Set.of("DSP-1"),
                OWNER.person(),
                ANOTHER_ASSURER.person(),
                NOON);

        assertThat(assessment.current().canonical().sha256()).isEqualTo(signed);
    }

    @Test
    void a_confirmed_version_goes_back_to_where_it_stood() {
        var signedOff = anAssessment().reviewDue().build();
        var published = anAssessment().published().build();
        published.reviewDue(LocalDate.of(2016, 9, 1));

        for (var assessment : List.of(signedOff, published)) {
            assessment.confirm(
                    LocalDate.of(2017, 9, 1),
                    Set.of(),
                    OWNER.person(),
                    ANOTHER_ASSURER.person(),
                    NOON);
        }

        assertThat(signedOff.current().status()).isEqualTo(AssessmentStatus.SIGNED_OFF);
        assertThat(published.current().status()).isEqualTo(AssessmentStatus.PUBLISHED);
        assertThat(published.current().nextReviewOn()).isEqualTo(LocalDate.of(2017, 9, 1));
    }

    @Test
    void an_assessment_anew_supersedes_the_version_and_carries_its_content_forward() {
        var assessment = anAssessment().reviewDue().build();
        var old = assessment.current();
        var before = old.canonical().sha256();
        var cause = new Notice(CauseKind.DISPARITY, "DSP-1", "A disparity.", NOON);

        var reviewed =
                (AssessmentFact.Reviewed)
                        assessment.reassess(
                                List.of(cause), 2, OWNER.person(), ANOTHER_ASSURER.person(), NOON);

        var draft = assessment.current();
        assertThat(reviewed.newVersion()).isEqualTo(2);
        assertThat(old.status()).isEqualTo(AssessmentStatus.SUPERSEDED);
        assertThat(old.canonical().sha256()).isEqualTo(before);
        assertThat(draft.number()).isEqualTo(2);
        assertThat(draft.status()).isEqualTo(AssessmentStatus.DRAFT);
        assertThat(draft.involved()).isEmpty();
        assertThat(draft.content().reviewAction()).isNull();
        assertThat(draft.content().mitigations().getFirst().ref()).isEqualTo("M1");
        assertThat(draft.content().mitigations()).isEqualTo(old.content().mitigations());
        assertThat(assessment.notices()).containsExactly(cause);
    }

    @Test
    void owner_and_assurer_who_end_a_review_are_two_persons_who_keep_the_rules() {
        var assessment = anAssessment().reviewDue().build();

        var assurerAsOwner =
                refusal(
                        () ->
                                assessment.confirm(
                                        LocalDate.of(2017, 9, 1),
                                        Set.of(),
                                        ASSURER.person(),
                                        ANOTHER_ASSURER.person(),
                                        NOON));
        var both =
                refusal(
                        () ->
                                assessment.confirm(
                                        LocalDate.of(2017, 9, 1),
                                        Set.of(),
                                        OWNER.person(),
                                        OWNER.person(),
                                        NOON));
        var authorAsAssurer =
                refusal(
                        () ->
                                assessment.confirm(
                                        LocalDate.of(2017, 9, 1),
                                        Set.of(),
                                        OWNER.person(),
                                        AUTHOR.person(),
                                        NOON));

        assertThat(List.of(assurerAsOwner, both, authorAsAssurer))
                .allMatch(refused -> refused.slug().equals("self-approval"));
        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.REVIEW_DUE);
    }

    @Test
    void a_notice_stands_once_and_is_answered_by_sign_off() {
        var assessment = anAssessment().build();
        var notice = new Notice(CauseKind.DISPARITY, "DSP-1", "A disparity.", NOON);

        var first = assessment.note(notice);
        var again = assessment.note(notice);

        assertThat(first).isTrue();
        assertThat(again).isFalse();
        assertThat(assessment.notices()).hasSize(1);
    }

    @Test
    void a_stopped_assessment_is_opened_again_as_a_new_version() {
        var assessment = anAssessment().passedBy(ASSURER).build();
        assessment.decide(
                AssessmentBuilder.verdict(assessment, DecisionOutcome.STOP, null),
                Map.of(),
                Callers.DECISION_MAKER.person(),
                NOON);

        assessment.openAgain(
                anAssessment().subject(),
                RequiredBy.SCREENING,
                "another screening",
                LocalDate.of(2016, 9, 1),
                2,
                NOON);

        assertThat(assessment.currentVersion()).isEqualTo(2);
        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.DRAFT);
        assertThat(assessment.version(1).status()).isEqualTo(AssessmentStatus.STOPPED);
    }

    @Test
    void an_assessment_that_is_under_way_is_not_opened_again() {
        var assessment = anAssessment().build();

        assertThat(
                        refusal(
                                        () ->
                                                assessment.openAgain(
                                                        anAssessment().subject(),
                                                        RequiredBy.SCREENING,
                                                        null,
                                                        null,
                                                        2,
                                                        NOON))
                                .slug())
                .isEqualTo("illegal-transition");
    }

    private static void revise(Assessment assessment, Part part) {
        assessment.revise(List.of(part), AUTHOR, anAssessment().subject(), NOON);
    }

    private static void pass(Assessment assessment, List<ChecklistAnswer> checklist) {
        assessment.assure(
                CHECKLIST,
                AssuranceResult.PASSED,
                null,
                checklist,
                List.of(),
                null,
                anAssessment().subject(),
                ASSURER,
                NOON);
    }

    private static void requestChanges(Assessment assessment, String note) {
        assessment.assure(
                CHECKLIST,
                AssuranceResult.CHANGES_REQUESTED,
                note,
                List.of(),
                List.of(),
                null,
                anAssessment().subject(),
                ASSURER,
                NOON);
    }
}
