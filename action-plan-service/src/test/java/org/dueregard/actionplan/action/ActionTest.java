package org.dueregard.actionplan.action;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.actionplan.action.ActionBuilder.COUNT;
import static org.dueregard.actionplan.action.ActionBuilder.FUNDED;
import static org.dueregard.actionplan.action.ActionBuilder.MEASURE;
import static org.dueregard.actionplan.action.ActionBuilder.NOW;
import static org.dueregard.actionplan.action.ActionBuilder.TODAY;
import static org.dueregard.actionplan.action.ActionBuilder.YEAR_END;
import static org.dueregard.actionplan.action.ActionBuilder.anAction;
import static org.dueregard.actionplan.action.People.BOARD;
import static org.dueregard.actionplan.action.People.CHAIR;
import static org.dueregard.actionplan.action.People.CHAIR_POST;
import static org.dueregard.actionplan.action.People.FORUM;
import static org.dueregard.actionplan.action.People.HOLDER;
import static org.dueregard.actionplan.action.People.OFFICE;
import static org.dueregard.actionplan.action.People.OTHER_HOLDER;
import static org.dueregard.actionplan.action.People.OTHER_POST;
import static org.dueregard.actionplan.action.People.POST;
import static org.dueregard.actionplan.action.People.SERVICE;
import static org.dueregard.actionplan.action.People.STRANGER;
import static org.dueregard.actionplan.action.People.SUCCESSOR;
import static org.dueregard.actionplan.action.People.holder;
import static org.dueregard.actionplan.action.Refusals.forbidden;
import static org.dueregard.actionplan.action.Refusals.refused;
import static org.dueregard.actionplan.action.Refusals.violated;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.action.ActionAnnouncement.Changed;
import org.dueregard.actionplan.action.ActionAnnouncement.Completed;
import org.dueregard.actionplan.action.ActionAnnouncement.Decided;
import org.dueregard.actionplan.action.ActionAnnouncement.Reopened;
import org.dueregard.actionplan.action.CompletionDecision.Outcome;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionTest {
    private static final Acceptance PLAIN = new Acceptance(null, null, null);
    private static final CompletionDecision CONFIRMED =
            new CompletionDecision(Outcome.COMPLETE, "Shown by the count.", "2016-07/4");
    private static final DueDate MARCH = DueDate.on(LocalDate.of(2017, 3, 31));

    @Nested
    class Proposing {
        @Test
        void a_draft_without_a_success_measure_is_proposed_to_nobody() {
            var action = anAction().withoutMeasure().drafted();

            assertThat(
                            violated(
                                    () ->
                                            action.drafter(OFFICE, NOW)
                                                    .propose(Proposal.TO_THE_POST_NAMED)))
                    .containsExactly("/successMeasure");
        }

        @Test
        void a_declined_action_is_proposed_to_another_post_with_a_reason() {
            var action = anAction().declined();

            action.drafter(OFFICE, NOW)
                    .propose(new Proposal(OTHER_POST, "Training owns the form."));

            assertThat(action.accountablePost()).isEqualTo(OTHER_POST);
            assertThat(action.state()).isEqualTo(ActionState.PROPOSED);
            forbidden("post-not-held", () -> action.owner(HOLDER, NOW).accept(PLAIN));
            action.owner(OTHER_HOLDER, NOW).accept(PLAIN);
        }

        @Test
        void proposing_anew_needs_a_reason_and_another_post() {
            var action = anAction().proposed();

            assertThat(
                            violated(
                                    () ->
                                            action.drafter(OFFICE, NOW)
                                                    .propose(new Proposal(POST, null))))
                    .containsExactly("/reason", "/accountablePost");
        }

        @Test
        void a_draft_by_hand_cannot_claim_to_come_from_a_mitigation_or_a_disparity() {
            assertThat(ActionRules.draft(Origin.of(OriginType.DISPARITY, "d"), ActionBuilder.TODAY))
                    .hasSize(1);
            assertThat(ActionRules.draft(Origin.mitigation("m", "a", 1), ActionBuilder.TODAY))
                    .hasSize(1);
            assertThat(
                            ActionRules.draft(
                                    Origin.of(OriginType.AUDIT, "DARA 3"), ActionBuilder.TODAY))
                    .isEmpty();
        }
    }

    @Nested
    class Owning {
        @Test
        void only_a_holder_of_the_accountable_post_accepts() {
            var action = anAction().proposed();

            forbidden("post-not-held", () -> action.owner(STRANGER, NOW).accept(PLAIN));
            forbidden("post-not-held", () -> action.owner(OTHER_HOLDER, NOW).accept(PLAIN));
            forbidden("post-not-held", () -> action.owner(OFFICE, NOW).accept(PLAIN));
            assertThat(action.state()).isEqualTo(ActionState.PROPOSED);
        }

        @Test
        void an_acceptance_tells_whoever_asked_and_names_post_and_date() {
            var action = anAction().proposed();

            var fact =
                    action.owner(HOLDER, NOW)
                            .accept(new Acceptance(OTHER_POST, null, "From July."));

            assertThat(told(fact, Decided.class))
                    .isEqualTo(
                            new Decided(
                                    action.id(),
                                    OriginType.BOARD,
                                    "2016-05/3",
                                    Decided.Decision.ACCEPTED,
                                    POST,
                                    "Territorial Policing",
                                    YEAR_END.date(),
                                    "From July."));
            assertThat(action.deliveryLead()).isEqualTo(OTHER_POST);
        }

        @Test
        void a_post_that_declines_says_why_and_is_free_of_it() {
            var action = anAction().proposed();

            var fact = action.owner(HOLDER, NOW).decline("It belongs to training.");

            var decided = told(fact, Decided.class);
            assertThat(decided.decision()).isEqualTo(Decided.Decision.DECLINED);
            assertThat(decided.reason()).isEqualTo("It belongs to training.");
            assertThat(action.state().bindsPost()).isFalse();
            assertThat(action.state().isOpen()).isTrue();
        }

        @Test
        void work_begins_only_with_a_whole_plan_and_every_gap_is_named_at_once() {
            var action = anAction().withoutEnd().agreed();

            assertThat(
                            violated(
                                    () ->
                                            action.owner(HOLDER, NOW)
                                                    .start(new Beginning(null, null), true)))
                    .containsExactly("/milestones", "/endDate", "/resources");
        }

        @Test
        void a_mitigation_starts_no_sooner_than_its_assessment_is_signed_off() {
            var action = anAction().from(Origin.mitigation("m-1", "eia-1", 1)).planned();

            assertThat(
                            violated(
                                    () ->
                                            action.owner(HOLDER, NOW)
                                                    .start(new Beginning(FUNDED, null), false)))
                    .containsExactly("");

            action.owner(HOLDER, NOW).start(new Beginning(FUNDED, null), true);
            assertThat(action.state()).isEqualTo(ActionState.ACTIVE);
            assertThat(action.startedOn()).isEqualTo(TODAY);
        }

        @Test
        void the_start_may_sharpen_the_success_measure() {
            var action = anAction().planned();
            var sharper = new SuccessMeasure("The ratio is below 3.", "SS-SEARCH-RATE");

            action.owner(HOLDER, NOW).start(new Beginning(FUNDED, sharper), true);

            assertThat(action.successMeasure()).isEqualTo(sharper);
            assertThat(action.resources()).isEqualTo(FUNDED);
        }

        @Test
        void completion_is_requested_with_evidence_only() {
            var action = anAction().active();
            var request = new CompletionRequest("Done.", null);

            assertThat(violated(() -> action.owner(HOLDER, NOW).requestCompletion(request)))
                    .containsExactly("/evidence");
            forbidden("post-not-held", () -> action.owner(CHAIR, NOW).requestCompletion(request));
        }

        @Test
        void evidence_that_is_a_count_is_whole() {
            var action = anAction().active();
            var half =
                    new NewEvidence(
                            EvidenceKind.COUNT, "Some", "https://x.example", 3L, null, null);
            var more =
                    new NewEvidence(EvidenceKind.COUNT, "All", "ftp:x", 4L, 3L, TODAY.plusDays(1));
            var numbered =
                    new NewEvidence(
                            EvidenceKind.DOCUMENT, "Note", "https://x.example", 3L, null, null);

            assertThat(
                            violated(
                                    () ->
                                            action.owner(HOLDER, NOW)
                                                    .addEvidence(UUID.randomUUID(), half)))
                    .containsExactly("/denominator", "/asAt");
            assertThat(
                            violated(
                                    () ->
                                            action.owner(HOLDER, NOW)
                                                    .addEvidence(UUID.randomUUID(), more)))
                    .containsExactly("/url", "/numerator", "/asAt");
            assertThat(
                            violated(
                                    () ->
                                            action.owner(HOLDER, NOW)
                                                    .addEvidence(UUID.randomUUID(), numbered)))
                    .containsExactly("/kind");
        }

        @Test
        void a_count_of_nothing_is_no_evidence() {
            var nothing =
                    new NewEvidence(EvidenceKind.COUNT, "None", "https://x.example", 0L, 0L, TODAY);

            assertThat(ActionRules.evidence(nothing, TODAY))
                    .extracting(Violation::pointer)
                    .containsExactly("/denominator");
        }

        @Test
        void evidence_stands_still_while_a_body_decides() {
            var action = anAction().requested();

            refused(
                    Refusal.ILLEGAL_TRANSITION,
                    () -> action.owner(HOLDER, NOW).addEvidence(UUID.randomUUID(), COUNT));
        }

        @Test
        void a_new_holder_of_the_post_goes_on_where_the_last_one_stopped() {
            var action = anAction().evidenced();

            action.owner(SUCCESSOR, NOW).requestCompletion(new CompletionRequest("Done.", null));

            assertThat(action.deeds().getLast().person()).isEqualTo(SUCCESSOR.person());
            assertThat(action.deeds().getLast().post()).isEqualTo(POST);
        }
    }

    @Nested
    class Dates {
        @Test
        void the_first_end_date_is_the_baseline_and_stays_it() {
            var action = anAction().withoutEnd().agreed();

            action.planner(HOLDER, NOW).endOn(YEAR_END, null);
            var fact = action.planner(HOLDER, NOW).endOn(MARCH, "The record system changes first.");

            assertThat(action.baseline()).isEqualTo(YEAR_END);
            assertThat(action.endDate()).isEqualTo(MARCH);
            assertThat(action.slippage()).isEqualTo(90);
            assertThat(told(fact, Changed.class).changes())
                    .containsExactly(
                            new Changed.Change(
                                    "dueDate",
                                    "2016-12-31",
                                    "2017-03-31",
                                    "The record system changes first."),
                            new Changed.Change(
                                    "computedRating",
                                    "GREEN",
                                    "AMBER",
                                    "The record system changes first."));
            assertThat(told(fact, Changed.class).computedRag()).isEqualTo(Rating.AMBER);
        }

        @Test
        void an_end_date_does_not_move_without_a_reason() {
            var action = anAction().agreed();

            assertThat(violated(() -> action.planner(HOLDER, NOW).endOn(MARCH, null)))
                    .containsExactly("/reason");
        }

        @Test
        void an_end_date_that_comes_forward_again_shows_no_slippage() {
            var action = anAction().agreed();
            action.planner(HOLDER, NOW).endOn(MARCH, "Later.");

            action.planner(HOLDER, NOW).endOn(DueDate.on(LocalDate.of(2016, 12, 1)), "Sooner.");

            assertThat(action.slippage()).isEqualTo(-30);
            assertThat(action.baseline()).isEqualTo(YEAR_END);
        }

        @Test
        void an_end_lies_neither_before_the_start_nor_before_an_unmet_milestone() {
            var action = anAction().active();
            var past = DueDate.on(LocalDate.of(2016, 6, 1));

            assertThat(violated(() -> action.planner(HOLDER, NOW).endOn(past, "Sooner.")))
                    .containsExactly("/date", "/date");
        }

        @Test
        void a_milestone_falls_due_by_the_end() {
            var action = anAction().agreed();

            assertThat(
                            violated(
                                    () ->
                                            action.planner(HOLDER, NOW)
                                                    .addMilestone(
                                                            UUID.randomUUID(),
                                                            NewMilestone.of("Late", MARCH))))
                    .containsExactly("/due");
        }

        @Test
        void a_milestone_that_slips_keeps_its_first_date_too() {
            var action = anAction().active();
            var milestone = action.milestones().getFirst();
            var first = milestone.due();
            var later = DueDate.on(LocalDate.of(2016, 10, 1));

            action.planner(HOLDER, NOW).moveMilestone(milestone.id(), later, "Printers.");

            assertThat(milestone.baseline()).isEqualTo(first);
            assertThat(milestone.due()).isEqualTo(later);
        }

        @Test
        void a_milestone_is_met_once_and_not_in_the_future() {
            var action = anAction().active();
            var milestone = action.milestones().getFirst().id();

            assertThat(
                            violated(
                                    () ->
                                            action.owner(HOLDER, NOW)
                                                    .meetMilestone(milestone, TODAY.plusDays(1))))
                    .containsExactly("/metOn");
            action.owner(HOLDER, NOW).meetMilestone(milestone, TODAY);
            assertThat(violated(() -> action.owner(HOLDER, NOW).meetMilestone(milestone, TODAY)))
                    .containsExactly("");
        }

        @Test
        void the_office_plans_a_draft_and_the_owner_everything_after_it() {
            var draft = anAction().drafted();
            var agreed = anAction().agreed();

            draft.planner(OFFICE, NOW).endOn(MARCH, "Realistic.");
            forbidden("role-missing", () -> draft.planner(HOLDER, NOW).endOn(YEAR_END, "No."));
            forbidden("post-not-held", () -> agreed.planner(OFFICE, NOW).endOn(MARCH, "No."));
        }
    }

    @Nested
    class Rated {
        @Test
        void an_action_is_red_from_the_day_after_a_milestone_was_missed() {
            var action = anAction().active();

            assertThat(action.computedRating(LocalDate.of(2016, 9, 1))).isEqualTo(Rating.GREEN);
            assertThat(action.computedRating(LocalDate.of(2016, 9, 2))).isEqualTo(Rating.RED);
        }

        @Test
        void meeting_a_missed_milestone_is_told_as_a_better_rating() {
            var action = anAction().active();
            var late = NOW.plus(Duration.ofDays(70));
            assertThat(action.computedRating(LocalDate.of(2016, 9, 9))).isEqualTo(Rating.RED);

            var fact =
                    action.owner(HOLDER, late)
                            .meetMilestone(
                                    action.milestones().getFirst().id(), LocalDate.of(2016, 9, 5));

            assertThat(told(fact, Changed.class).changes())
                    .containsExactly(
                            new Changed.Change("computedRating", "RED", "GREEN", "milestone met"));
        }

        @Test
        void an_action_on_hold_is_amber_and_a_complete_one_blue_whatever_the_date() {
            var century = LocalDate.of(2116, 1, 1);

            assertThat(anAction().onHold().computedRating(TODAY)).isEqualTo(Rating.AMBER);
            assertThat(anAction().complete().computedRating(century)).isEqualTo(Rating.BLUE);
        }

        @Test
        void an_action_that_left_the_plan_stays_rated_as_it_left() {
            assertThat(anAction().withdrawn().computedRating(LocalDate.of(2116, 1, 1)))
                    .isEqualTo(Rating.GREEN);
        }

        @Test
        void an_owner_declares_worse_never_better() {
            var action = anAction().onHold();

            assertThat(
                            violated(
                                    () ->
                                            action.owner(HOLDER, NOW)
                                                    .declareRating(Rating.GREEN, "Fine.")))
                    .containsExactly("/rating");
            assertThat(
                            violated(
                                    () ->
                                            action.owner(HOLDER, NOW)
                                                    .declareRating(Rating.AMBER, "Same.")))
                    .containsExactly("/rating");

            action.owner(HOLDER, NOW).declareRating(Rating.RED, "No money.");
            assertThat(action.declaredRating()).isEqualTo(Rating.RED);
            assertThat(action.computedRating(TODAY)).isEqualTo(Rating.AMBER);

            action.owner(HOLDER, NOW).declareRating(null, "Money found.");
            assertThat(action.declaredRating()).isNull();
        }
    }

    @Nested
    class Deciding {
        @Test
        void a_body_decides_and_everybody_is_told_with_the_evidence() {
            var action = anAction().evidenced();
            action.owner(HOLDER, NOW)
                    .requestCompletion(
                            new CompletionRequest(
                                    "Done.",
                                    new MeasureResult(
                                            null,
                                            new BigDecimal("3.252"),
                                            MeasureResult.Met.NO_TARGET)));

            var fact = action.judge(CHAIR, NOW).decideCompletion(CONFIRMED, BOARD, Set.of());

            var piece = action.evidence().getFirst();
            assertThat(told(fact, Completed.class))
                    .isEqualTo(
                            new Completed(
                                    action.id(),
                                    OriginType.BOARD,
                                    "2016-05/3",
                                    TODAY,
                                    "DIVERSITY-BOARD",
                                    "2016-07/4",
                                    java.util.List.of(Completed.Shown.of(piece)),
                                    new Completed.Result(
                                            "SS-SEARCH-RATE",
                                            null,
                                            new BigDecimal("3.252"),
                                            MeasureResult.Met.NO_TARGET)));
            assertThat(action.completedOn()).isEqualTo(TODAY);
            assertThat(action.effectiveness()).isEqualTo(Effectiveness.NOT_ASSESSED);
        }

        @Test
        void a_body_without_a_minute_is_cited_by_the_deed() {
            var action = anAction().requested();
            var decision = new CompletionDecision(Outcome.COMPLETE, "Shown.", null);

            var fact = action.judge(CHAIR, NOW).decideCompletion(decision, BOARD, Set.of());

            assertThat(told(fact, Completed.class).decisionRef())
                    .isEqualTo(action.id() + "/" + action.deeds().getLast().number());
        }

        @Test
        void whoever_has_accepted_started_or_asked_never_decides_in_whatever_post() {
            var action = anAction().proposed();
            var accepter = holder("accepter", POST);
            var starter = holder("starter", POST);
            var asker = holder("asker", POST);
            action.owner(accepter, NOW).accept(PLAIN);
            action.planner(starter, NOW)
                    .addMilestone(UUID.randomUUID(), NewMilestone.of("One", YEAR_END));
            action.owner(starter, NOW).start(new Beginning(FUNDED, null), true);
            action.owner(asker, NOW).addEvidence(UUID.randomUUID(), COUNT);
            action.owner(asker, NOW).requestCompletion(new CompletionRequest("Done.", null));

            for (var owner : Set.of("accepter", "starter", "asker")) {
                var promoted = holder(owner, CHAIR_POST);
                forbidden(
                        "owner-cannot-decide",
                        () ->
                                action.judge(promoted, NOW)
                                        .decideCompletion(CONFIRMED, BOARD, Set.of()));
            }
            assertThat(action.state()).isEqualTo(ActionState.COMPLETION_REQUESTED);
        }

        @Test
        void whoever_was_appointed_to_the_post_meanwhile_never_decides_even_without_a_deed() {
            var action = anAction().requested();
            var appointed = Set.of(HOLDER.person(), CHAIR.person());

            forbidden(
                    "owner-cannot-decide",
                    () -> action.judge(CHAIR, NOW).decideCompletion(CONFIRMED, BOARD, appointed));
        }

        @Test
        void whoever_declined_it_is_no_owner() {
            var action = anAction().proposed();
            var decliner = holder("decliner", POST);
            action.owner(decliner, NOW).decline("Not ours.");
            action.drafter(OFFICE, NOW).propose(new Proposal(OTHER_POST, "Training owns it."));

            assertThat(action.ownersWith(Set.of())).doesNotContain(decliner.person());
        }

        @Test
        void a_body_without_the_power_decides_nothing() {
            var action = anAction().requested();

            forbidden(
                    "body-may-not-decide",
                    () -> action.judge(CHAIR, NOW).decideCompletion(CONFIRMED, FORUM, Set.of()));
        }

        @Test
        void only_the_chair_speaks_for_the_body() {
            var action = anAction().requested();

            forbidden(
                    "post-not-held",
                    () -> action.judge(STRANGER, NOW).decideCompletion(CONFIRMED, BOARD, Set.of()));
        }

        @Test
        void a_refusal_sends_it_back_to_work_with_the_reason() {
            var action = anAction().requested();

            action.judge(CHAIR, NOW)
                    .decideCompletion(
                            new CompletionDecision(Outcome.REFUSED, "Half the boroughs.", null),
                            BOARD,
                            Set.of());

            assertThat(action.state()).isEqualTo(ActionState.ACTIVE);
            assertThat(action.completedOn()).isNull();
            assertThat(action.deeds().getLast().reason()).isEqualTo("Half the boroughs.");
        }

        @Test
        void an_owner_cannot_withdraw_the_action_either() {
            var action = anAction().active();
            var turncoat = new Caller(HOLDER.person(), Set.of("programme-office"), Set.of());

            forbidden(
                    "owner-cannot-decide",
                    () -> action.drafter(turncoat, NOW).withdraw("Tired of it.", Set.of()));
        }

        @Test
        void an_owner_cannot_let_another_action_take_its_place_either() {
            var action = anAction().active();
            var turncoat = new Caller(HOLDER.person(), Set.of("programme-office"), Set.of());
            var successor = UUID.randomUUID();

            forbidden(
                    "owner-cannot-decide",
                    () ->
                            action.drafter(turncoat, NOW)
                                    .supersede(successor, "Tired of it.", Set.of()));
            forbidden(
                    "owner-cannot-decide",
                    () ->
                            action.drafter(OFFICE, NOW)
                                    .supersede(successor, "So.", Set.of(OFFICE.person())));
        }

        @ParameterizedTest
        @EnumSource(ActionState.class)
        void what_has_left_the_plan_takes_nobodys_place(ActionState state) {
            var left = Set.of(ActionState.DECLINED, ActionState.WITHDRAWN, ActionState.SUPERSEDED);

            assertThat(ActionRules.supersede(UUID.randomUUID(), anAction().in(state)))
                    .extracting(Violation::pointer)
                    .isEqualTo(left.contains(state) ? List.of("/successor") : List.of());
        }

        @Test
        void effectiveness_is_judged_when_it_is_complete_and_by_no_owner() {
            var action = anAction().complete();
            var owner = holder("holder", CHAIR_POST);

            forbidden(
                    "owner-cannot-decide",
                    () ->
                            action.judge(owner, NOW)
                                    .judgeEffectiveness(
                                            Effectiveness.EFFECTIVE, "Yes.", BOARD, Set.of()));
            action.judge(CHAIR, NOW)
                    .judgeEffectiveness(
                            Effectiveness.PARTLY_EFFECTIVE, "A little.", BOARD, Set.of());

            assertThat(action.effectiveness()).isEqualTo(Effectiveness.PARTLY_EFFECTIVE);
            refused(
                    Refusal.ILLEGAL_TRANSITION,
                    () ->
                            anAction()
                                    .active()
                                    .judge(CHAIR, NOW)
                                    .judgeEffectiveness(
                                            Effectiveness.EFFECTIVE, "Yes.", BOARD, Set.of()));
        }
    }

    @Nested
    class Reopening {
        @Test
        void insufficient_evidence_reopens_it_and_does_not_suffice_a_second_time() {
            var action = anAction().complete();

            var fact =
                    action.judge(SERVICE, NOW)
                            .evidenceIsInsufficient("The findings are not counted.");

            assertThat(told(fact, Reopened.class))
                    .isEqualTo(
                            new Reopened(
                                    action.id(),
                                    "2016-05/3",
                                    "The findings are not counted.",
                                    ReopeningCause.EVIDENCE_INSUFFICIENT));
            assertThat(action.state()).isEqualTo(ActionState.ACTIVE);
            var again = new CompletionRequest("Done.", null);
            assertThat(violated(() -> action.owner(HOLDER, NOW).requestCompletion(again)))
                    .containsExactly("/evidence");

            var later = NOW.plusSeconds(60);
            action.owner(HOLDER, later).addEvidence(UUID.randomUUID(), COUNT);
            action.owner(HOLDER, later).requestCompletion(again);
            action.judge(CHAIR, later).decideCompletion(CONFIRMED, BOARD, Set.of());
            assertThat(action.state()).isEqualTo(ActionState.COMPLETE);
        }

        @Test
        void an_action_that_did_not_work_is_reopened_as_not_effective() {
            var action = anAction().complete();

            action.judge(CHAIR, NOW).reopen(ReopeningCause.NOT_EFFECTIVE, "The ratio rose.", BOARD);

            assertThat(action.effectiveness()).isEqualTo(Effectiveness.NOT_EFFECTIVE);
            assertThat(action.completedOn()).isNull();
        }

        @Test
        void nobody_but_a_deciding_body_reopens_it_by_hand() {
            var action = anAction().complete();

            forbidden(
                    "post-not-held",
                    () -> action.judge(HOLDER, NOW).reopen(ReopeningCause.BOARD, "Again.", BOARD));
            forbidden(
                    "body-may-not-decide",
                    () -> action.judge(CHAIR, NOW).reopen(ReopeningCause.BOARD, "Again.", FORUM));
        }
    }

    @Nested
    class History {
        @Test
        void it_keeps_every_deed_with_person_post_time_and_reason_oldest_first() {
            var action = anAction().complete();

            assertThat(action.deeds())
                    .extracting(Deed::kind)
                    .containsExactly(
                            DeedKind.DRAFTED,
                            DeedKind.PROPOSED,
                            DeedKind.ACCEPTED,
                            DeedKind.MILESTONE_ADDED,
                            DeedKind.STARTED,
                            DeedKind.EVIDENCE_ADDED,
                            DeedKind.COMPLETION_REQUESTED,
                            DeedKind.COMPLETION_CONFIRMED);
            assertThat(action.deeds())
                    .extracting(Deed::number)
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
            var last = action.deeds().getLast();
            assertThat(last.person()).isEqualTo(new Person("chair"));
            assertThat(last.as()).isEqualTo(DoneAs.BODY);
            assertThat(last.post()).isEqualTo(CHAIR_POST);
            assertThat(last.body()).isEqualTo("DIVERSITY-BOARD");
            assertThat(last.fromState()).isEqualTo(ActionState.COMPLETION_REQUESTED);
            assertThat(last.toState()).isEqualTo(ActionState.COMPLETE);
            assertThat(last.reason()).isEqualTo("Shown by the count.");
        }

        @Test
        void the_audit_sees_what_was_before_and_what_is_after() {
            var action = anAction().agreed();

            var fact = action.planner(HOLDER, NOW).endOn(MARCH, "Later.");

            assertThat(fact.name()).isEqualTo("action.end-date-moved");
            assertThat(fact.aggregate().id()).isEqualTo(action.id().toString());
            assertThat(requireNonNull(fact.before()).endDate()).isEqualTo(YEAR_END);
            assertThat(fact.after().endDate()).isEqualTo(MARCH);
            assertThat(fact.reason()).isEqualTo("Later.");
        }

        @Test
        void others_are_told_the_post_that_acted_and_never_the_person() {
            var action = anAction().agreed();

            assertThat(
                            told(action.planner(HOLDER, NOW).endOn(MARCH, "Later."), Changed.class)
                                    .changedByPost())
                    .isEqualTo(POST);
            assertThat(
                            told(
                                            action.drafter(OFFICE, NOW).withdraw("Out.", Set.of()),
                                            Changed.class)
                                    .changedByPost())
                    .isEqualTo("programme-office");
        }

        @Test
        void each_change_that_is_told_has_a_higher_version() {
            var action = anAction().proposed();

            var first = told(action.owner(HOLDER, NOW).accept(PLAIN), Changed.class).version();
            var second =
                    told(action.planner(HOLDER, NOW).endOn(MARCH, "Later."), Changed.class)
                            .version();

            assertThat(second).isGreaterThan(first);
        }
    }

    @Nested
    class RestatedBySource {
        @Test
        void a_proposed_action_takes_the_new_words_and_keeps_its_baseline() {
            var action = anAction().from(Origin.mitigation("m-1", "eia-1", 1)).proposed();
            var terms = anAction().endingOn(MARCH).terms();

            action.drafter(SERVICE, NOW).restate(terms, "Submitted anew.");

            assertThat(action.state()).isEqualTo(ActionState.PROPOSED);
            assertThat(action.endDate()).isEqualTo(MARCH);
            assertThat(action.baseline()).isEqualTo(YEAR_END);
            assertThat(action.hasTerms(terms)).isTrue();
        }

        @Test
        void an_action_that_was_taken_on_is_not_rewritten_under_its_owner() {
            var action = anAction().from(Origin.mitigation("m-1", "eia-1", 1)).agreed();

            refused(
                    Refusal.ILLEGAL_TRANSITION,
                    () -> action.drafter(SERVICE, NOW).restate(anAction().terms(), "Anew."));
        }

        @Test
        void moving_the_end_date_does_not_change_what_was_asked() {
            var action = anAction().agreed();
            action.planner(HOLDER, NOW).endOn(MARCH, "Later.");

            assertThat(action.hasTerms(anAction().terms())).isTrue();
            assertThat(action.hasTerms(anAction().withoutMeasure().terms())).isFalse();
        }

        @Test
        void the_measure_asked_for_is_kept_word_for_word() {
            assertThat(anAction().proposed().successMeasure()).isEqualTo(MEASURE);
        }
    }

    private static <T extends ActionAnnouncement> T told(ActionFact fact, Class<T> kind) {
        return fact.announcements().stream()
                .map(announcement -> announcement.data())
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
