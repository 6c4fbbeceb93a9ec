package org.dueregard.eia.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.eia.Refusals.violations;
import static org.dueregard.eia.assessment.AssessmentBuilder.NOON;
import static org.dueregard.eia.assessment.AssessmentBuilder.allAgreed;
import static org.dueregard.eia.assessment.AssessmentBuilder.anAssessment;

import java.util.List;
import org.dueregard.eia.Callers;
import org.dueregard.platform.caller.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuorumTest {
    private static final Quorum BOTH = new Quorum(2, List.of("COMMANDER", "BOARD"));

    @Test
    void signatures_are_complete_with_the_last_of_the_posts_in_either_order() {
        for (var order : List.of(List.of("COMMANDER", "BOARD"), List.of("BOARD", "COMMANDER"))) {
            var assessment = anAssessment().passedBy(Callers.ASSURER).build();

            var first = sign(assessment, BOTH, "one", order.getFirst());
            assertThat(first)
                    .isInstanceOfSatisfying(
                            AssessmentFact.Approved.class,
                            approved ->
                                    assertThat(approved.waitsFor())
                                            .containsExactly(order.getLast()));
            assertThat(sign(assessment, BOTH, "two", order.getLast()))
                    .isInstanceOf(AssessmentFact.Decided.class);
        }
    }

    @Test
    void enough_signatures_without_a_post_that_is_named_are_not_enough() {
        var assessment = anAssessment().passedBy(Callers.ASSURER).build();
        sign(assessment, new Quorum(3, List.of()), "one", null);
        sign(assessment, new Quorum(3, List.of()), "two", null);

        assertThat(violations(() -> sign(assessment, BOTH, "three", null)))
                .containsExactly(
                        "/decisionPost this version is signed by the posts that its band names; it"
                                + " still waits for COMMANDER, BOARD");
        sign(assessment, BOTH, "three", "COMMANDER");
        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.FOR_DECISION);
        sign(assessment, BOTH, "four", "BOARD");
        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.SIGNED_OFF);
    }

    @Test
    void a_band_that_asks_for_fewer_meanwhile_is_signed_by_the_next() {
        var assessment = anAssessment().passedBy(Callers.ASSURER).build();
        sign(assessment, BOTH, "one", "COMMANDER");

        sign(assessment, Quorum.ONE, "two", null);

        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.SIGNED_OFF);
    }

    @Test
    void who_returns_a_version_signs_nothing_and_needs_no_quorum() {
        var assessment = anAssessment().passedBy(Callers.ASSURER).build();
        sign(assessment, BOTH, "one", "COMMANDER");

        decide(assessment, DecisionOutcome.RETURN, BOTH, "two", null);

        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.RETURNED);
    }

    @Test
    void who_signs_with_another_outcome_sets_those_before_aside_until_they_sign_it_as_well() {
        var assessment = anAssessment().passedBy(Callers.ASSURER).build();
        sign(assessment, BOTH, "one", "COMMANDER");

        var other = decide(assessment, DecisionOutcome.CONTINUE, BOTH, "two", "BOARD");

        assertThat(other)
                .isInstanceOfSatisfying(
                        AssessmentFact.Approved.class,
                        approved -> assertThat(approved.waitsFor()).containsExactly("COMMANDER"));
        assertThat(assessment.current().standingApprovals())
                .extracting(Approval::person)
                .containsExactly("two");
        assertThat(assessment.current().approvals()).hasSize(2);
        decide(assessment, DecisionOutcome.CONTINUE, BOTH, "one", "COMMANDER");
        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.SIGNED_OFF);
        assertThat(assessment.current().decisions().getLast().outcome())
                .isEqualTo(DecisionOutcome.CONTINUE);
    }

    @Test
    void a_signature_that_was_set_aside_counts_again_unless_its_giver_has_signed_otherwise() {
        var assessment = anAssessment().passedBy(Callers.ASSURER).build();
        var three = new Quorum(3, List.of());
        sign(assessment, three, "one", null);
        sign(assessment, three, "two", null);
        decide(assessment, DecisionOutcome.CONTINUE, three, "two", null);

        sign(assessment, three, "three", null);

        assertThat(assessment.current().standingApprovals())
                .extracting(Approval::person)
                .containsExactly("one", "three");
        sign(assessment, three, "four", null);
        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.SIGNED_OFF);
    }

    private static AssessmentFact sign(
            Assessment assessment, Quorum quorum, String person, @Nullable String post) {
        return decide(assessment, DecisionOutcome.ADJUST, quorum, person, post);
    }

    private static AssessmentFact decide(
            Assessment assessment,
            DecisionOutcome outcome,
            Quorum quorum,
            String person,
            @Nullable String post) {
        return assessment.decide(
                new Verdict(
                        outcome,
                        "As it stands.",
                        assessment.current().canonical().sha256(),
                        post,
                        outcome == DecisionOutcome.CONTINUE ? DecisionTest.JUSTIFICATION : null,
                        List.of(),
                        List.of(),
                        null),
                new DecisionSetting(allAgreed(assessment), List.of(), quorum),
                new Person(person),
                NOON);
    }
}
