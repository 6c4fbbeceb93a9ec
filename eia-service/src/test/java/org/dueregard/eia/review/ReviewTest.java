package org.dueregard.eia.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.eia.Callers.ASSURER;
import static org.dueregard.eia.Callers.OWNER;
import static org.dueregard.eia.Refusals.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.eia.Refusals;
import org.dueregard.eia.assessment.CauseKind;
import org.dueregard.eia.subject.SubjectKind;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.dueregard.eia.subject.SubjectState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final Instant NOON = Instant.parse("2016-07-20T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2016, 7, 20);
    private static final LocalDate DUE = LocalDate.of(2016, 9, 18);

    @Test
    void the_same_cause_stands_once_however_often_it_is_told() {
        var review = review();

        assertThat(review.add(cause("DSP-1"), DUE)).isEmpty();
        assertThat(review.causes()).hasSize(1);
    }

    @Test
    void another_cause_joins_the_review_and_may_make_it_due_sooner() {
        var review = review();

        assertThat(review.add(cause("DSP-2"), DUE.minusDays(10))).isPresent();
        assertThat(review.causes()).extracting(ReviewCause::ref).containsExactly("DSP-1", "DSP-2");
        assertThat(review.dueOn()).isEqualTo(DUE.minusDays(10));
    }

    @Test
    void what_the_owner_proposes_takes_another_person_to_agree() {
        var review = review();
        review.propose(conclusion(ReviewOutcome.CONFIRM, null), OWNER.person(), NOON);

        assertThat(refusal(() -> review.agree(OWNER.person(), null, NOON)).slug())
                .isEqualTo("self-approval");
        review.agree(ASSURER.person(), DUE, NOON);

        assertThat(review.state()).isEqualTo(ReviewState.CONCLUDED);
        assertThat(review.proposedBy()).isEqualTo("owner");
        assertThat(review.concludedBy()).isEqualTo("assurer");
    }

    @Test
    void an_assurer_who_objects_leaves_the_review_open() {
        var review = review();
        review.propose(conclusion(ReviewOutcome.CONFIRM, null), OWNER.person(), NOON);

        review.object("The disparity is not explained.", ASSURER.person());

        assertThat(review.state()).isEqualTo(ReviewState.OPEN);
        assertThat(review.objection()).isEqualTo("The disparity is not explained.");
    }

    @Test
    void nobody_agrees_to_what_was_not_proposed() {
        assertThat(refusal(() -> review().agree(ASSURER.person(), DUE, NOON)).slug())
                .isEqualTo("illegal-transition");
    }

    @Test
    void a_confirmed_version_always_has_a_next_review_within_its_band() {
        var latest = TODAY.plusYears(2);

        assertThat(rules(ReviewOutcome.CONFIRM, null, latest)).isEmpty();
        assertThat(rules(ReviewOutcome.CONFIRM, TODAY, latest))
                .isEqualTo("/nextReviewOn is a day to come");
        assertThat(rules(ReviewOutcome.CONFIRM, latest.plusDays(1), latest))
                .isEqualTo("/nextReviewOn is 2018-07-20 at the latest, for this band");
        assertThat(rules(ReviewOutcome.REASSESS, DUE, latest)).contains("leave it out");
    }

    @Test
    void an_overdue_review_escalates_once_for_each_step_and_never_after_it_has_ended() {
        var review = review();
        var subject =
                new SubjectSnapshot(
                        UUID.randomUUID(),
                        SubjectKind.POLICY,
                        "Stop and search",
                        "SS-OWNER",
                        null,
                        null,
                        SubjectState.ADOPTED,
                        false);

        assertThat(review.escalate(subject, DUE)).isEmpty();
        assertThat(review.escalate(subject, DUE.plusDays(1))).hasSize(1);
        assertThat(review.escalate(subject, DUE.plusDays(13))).isEmpty();
        assertThat(review.escalate(subject, DUE.plusDays(40)))
                .extracting(fact -> ((ReviewFact.Overdue) fact).step())
                .containsExactly(EscalationStep.BODY_CHAIR, EscalationStep.PROGRAMME_BOARD);
        assertThat(review.escalate(subject, DUE.plusDays(400))).isEmpty();

        var ended = review();
        ended.propose(conclusion(ReviewOutcome.CONFIRM, null), OWNER.person(), NOON);
        ended.agree(ASSURER.person(), DUE, NOON);
        assertThat(ended.escalate(subject, DUE.plusDays(40))).isEmpty();
    }

    private static String rules(ReviewOutcome outcome, @Nullable LocalDate next, LocalDate latest) {
        return String.join(
                "; ",
                ReviewRules.ofConclusion(conclusion(outcome, next), TODAY, latest).stream()
                        .map(Refusals::sentence)
                        .toList());
    }

    private static Review review() {
        return new Review(UUID.randomUUID(), UUID.randomUUID(), 1, cause("DSP-1"), DUE);
    }

    private static ReviewCause cause(String ref) {
        return new ReviewCause(CauseKind.DISPARITY, ref, "A disparity.", CauseDetails.NONE, NOON);
    }

    private static Conclusion conclusion(ReviewOutcome outcome, @Nullable LocalDate next) {
        return new Conclusion(
                outcome, "Looked at.", "Yes, E1.", "Yes, G1.", "Yes, the plan.", next);
    }
}
