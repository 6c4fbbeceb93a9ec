package org.dueregard.actionplan.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.actionplan.action.Refusals.forbidden;
import static org.dueregard.actionplan.action.Refusals.refused;
import static org.dueregard.actionplan.action.Refusals.violated;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.post.Tenure;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecommendationTest {
    private static final Instant NOW = Instant.parse("2002-09-02T09:00:00Z");
    private static final Instant LATER = Instant.parse("2002-10-01T09:00:00Z");
    private static final LocalDate RECEIVED = LocalDate.of(2002, 9, 2);
    private static final Caller OFFICE =
            new Caller(new Person("office"), Set.of("programme-office"), Set.of());
    private static final Caller HOLDER = holder("holder", "DIVERSITY");
    private static final Caller OTHER = holder("other", "TRAINING");
    private static final Caller CHAIR = holder("chair", "BOARD-CHAIR");
    private static final Caller SERVICE = Caller.system("action-plan");
    private static final Showing COUNT =
            new Showing("All of them were told", null, 12L, 12L, LocalDate.of(2002, 9, 1));

    @Test
    void the_post_that_answers_for_it_answers_once_and_with_reasons() {
        var recommendation = received(null);

        forbidden("post-not-held", () -> recommendation.owner(OTHER, NOW).respond(true, "Yes."));
        forbidden("post-not-held", () -> recommendation.owner(OFFICE, NOW).respond(true, "Yes."));
        var fact = recommendation.owner(HOLDER, NOW).respond(true, "It is right.");

        assertThat(fact.name()).isEqualTo("recommendation.accepted");
        assertThat(fact.reason()).isEqualTo("It is right.");
        assertThat(recommendation.state()).isEqualTo(RecommendationState.ACCEPTED);
        assertThat(recommendation.respondedOn()).isEqualTo(RECEIVED);
        assertThat(recommendation.deeds())
                .extracting(RecommendationDeed::fromState)
                .containsExactly(null, RecommendationState.RECEIVED);
        refused(
                Refusal.ILLEGAL_TRANSITION,
                () -> recommendation.owner(HOLDER, NOW).respond(false, "No."));
    }

    @Test
    void what_is_rejected_is_offered_to_nobody_any_more() {
        var recommendation = received(null);
        recommendation.owner(OFFICE, NOW).offer("TRAINING", "It is theirs.");

        recommendation.owner(HOLDER, NOW).respond(false, "The law forbids it.");

        assertThat(recommendation.offeredTo()).isNull();
        refused(
                Refusal.ILLEGAL_TRANSITION,
                () -> recommendation.owner(HOLDER, NOW).offer("TRAINING", "It is theirs."));
    }

    @Test
    void it_follows_its_actions_and_what_left_the_plan_does_not_count() {
        var recommendation = received(null);
        refused(
                Refusal.ILLEGAL_TRANSITION,
                () -> recommendation.owner(HOLDER, NOW).carryBy(UUID.randomUUID()));
        recommendation.owner(HOLDER, NOW).respond(true, "It is right.");
        var action = UUID.randomUUID();

        recommendation.owner(OFFICE, NOW).carryBy(action);
        recommendation.course(SERVICE, NOW).follow(List.of(ActionState.DRAFT));
        assertThat(recommendation.state()).isEqualTo(RecommendationState.IN_PROGRESS);

        assertThat(recommendation.course(SERVICE, NOW).follow(List.of(ActionState.WITHDRAWN)))
                .isPresent();
        assertThat(recommendation.state()).isEqualTo(RecommendationState.ACCEPTED);
        assertThat(recommendation.course(SERVICE, NOW).follow(List.of(ActionState.WITHDRAWN)))
                .as("nothing changes any more")
                .isEmpty();

        assertThat(recommendation.course(SERVICE, NOW).carryOnBy(action)).isEmpty();
        assertThat(recommendation.course(SERVICE, NOW).carryOnBy(UUID.randomUUID())).isPresent();
    }

    @Test
    void evidence_that_was_found_insufficient_is_not_shown_again_and_is_kept_once() {
        var recommendation = requested(null);
        decide(recommendation, false, CHAIR);

        assertThat(
                        violated(
                                () ->
                                        recommendation
                                                .owner(HOLDER, LATER)
                                                .requestCompletion(List.of(COUNT))))
                .containsExactly("/evidence");
        var more = new Showing("The minutes say so", "https://example.invalid/m", null, null, null);
        recommendation.owner(HOLDER, LATER).requestCompletion(List.of(COUNT, more));

        assertThat(recommendation.evidence())
                .extracting(RecommendationEvidence::shown)
                .containsExactly(COUNT, more);
    }

    @Test
    void whoever_has_answered_for_it_never_decides_also_after_it_has_changed_hands() {
        var recommendation = requested(null);
        var owner = holder("holder", "BOARD-CHAIR");
        recommendation.owner(HOLDER, LATER).offer("TRAINING", "It is theirs.");
        recommendation.owner(OTHER, LATER).takeOver(null);

        assertThat(recommendation.tenures(LocalDate.of(2002, 11, 1)))
                .containsExactly(
                        new Tenure("DIVERSITY", RECEIVED, LocalDate.of(2002, 10, 1)),
                        new Tenure(
                                "TRAINING", LocalDate.of(2002, 10, 1), LocalDate.of(2002, 11, 1)));
        forbidden("owner-cannot-decide", () -> decide(recommendation, true, owner));
        decide(recommendation, true, CHAIR);
        assertThat(recommendation.state()).isEqualTo(RecommendationState.COMPLETE);
    }

    @Test
    void a_duty_recurs_until_the_office_ends_it_and_a_missed_review_opens_it_again() {
        var recommendation = requested(Period.ofYears(1));
        decide(recommendation, true, CHAIR);
        recommendation.course(SERVICE, LATER).stayOn(recommendation.cycle());
        assertThat(recommendation.isInHand()).isTrue();

        recommendation.course(SERVICE, LATER).missReview();
        assertThat(recommendation.state()).isEqualTo(RecommendationState.OVERDUE_REVIEW);
        recommendation.course(SERVICE, LATER).catchUp();
        assertThat(recommendation.state()).isEqualTo(RecommendationState.COMPLETE);

        recommendation.course(OFFICE, LATER).endDuty("Another law.");
        assertThat(recommendation.duty()).isEqualTo(recommendation.cycle());
        assertThat(recommendation.dutyEndedOn()).isEqualTo(LocalDate.of(2002, 10, 1));
        assertThat(recommendation.isInHand()).isFalse();
        refused(
                Refusal.ILLEGAL_TRANSITION,
                () -> recommendation.course(OFFICE, LATER).endDuty("Again."));
    }

    private static Recommendation received(@Nullable Period everyAfter) {
        return Recommendation.receive(
                        new NewRecommendation(
                                "R-1",
                                SourceType.INSPECTORATE,
                                "The report of 2002",
                                1,
                                "Tell everybody who complains what has become of it.",
                                "BOARD",
                                "DIVERSITY",
                                null,
                                null,
                                everyAfter),
                        OFFICE,
                        NOW)
                .recommendation();
    }

    private static Recommendation requested(@Nullable Period everyAfter) {
        var recommendation = received(everyAfter);
        recommendation.owner(HOLDER, NOW).respond(true, "It is right.");
        recommendation.owner(HOLDER, NOW).carryBy(UUID.randomUUID());
        recommendation.course(SERVICE, NOW).follow(List.of(ActionState.ACTIVE));
        recommendation.owner(HOLDER, NOW).requestCompletion(List.of(COUNT));
        return recommendation;
    }

    private static RecommendationFact decide(
            Recommendation recommendation, boolean complete, Caller by) {
        return recommendation.decide(
                complete, "BOARD", "BOARD-CHAIR", "So.", Set.of(), Set.of(), by, LATER);
    }

    private static Caller holder(String person, String... posts) {
        return new Caller(new Person(person), Set.of(), Set.of(posts));
    }
}
