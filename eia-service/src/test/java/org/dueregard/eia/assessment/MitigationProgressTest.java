package org.dueregard.eia.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.eia.Callers.AUTHOR;
import static org.dueregard.eia.Callers.OWNER;
import static org.dueregard.eia.Refusals.refusal;
import static org.dueregard.eia.assessment.AssessmentBuilder.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.eia.Callers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MitigationProgressTest {
    private static final LocalDate DONE = LocalDate.of(2016, 11, 30);
    private static final ActionEvidence EVIDENCE =
            new ActionEvidence("EV-1", "REPORT", "https://example.invalid/1", null, null, DONE);

    @Test
    void a_mitigation_waits_for_its_owner_until_the_last_day_of_its_month() {
        var progress = committed();

        assertThat(progress.state()).isEqualTo(MitigationState.PROPOSED);
        assertThat(progress.dueOn()).isEqualTo(LocalDate.of(2016, 12, 31));
    }

    @Test
    void an_accepted_mitigation_is_agreed_and_shows_who_does_it_by_when() {
        var progress = committed();

        progress.accepted("ACT-1", "ANOTHER-POST", LocalDate.of(2016, 10, 1), List.of());

        assertThat(progress.state()).isEqualTo(MitigationState.AGREED);
        assertThat(progress.actionId()).isEqualTo("ACT-1");
        assertThat(progress.ownerPost()).isEqualTo("ANOTHER-POST");
        assertThat(progress.dueOn()).isEqualTo(LocalDate.of(2016, 10, 1));
    }

    @Test
    void a_declined_mitigation_is_unplaced_until_another_accepts_it() {
        var progress = committed();

        progress.declined("ACT-1", "Not ours.");
        var declined = progress.state();
        progress.accepted("ACT-2", "ANOTHER-POST", null, List.of());

        assertThat(declined).isEqualTo(MitigationState.UNPLACED);
        assertThat(progress.state()).isEqualTo(MitigationState.AGREED);
        assertThat(progress.declineReason()).isNull();
    }

    @Test
    void what_nobody_has_taken_is_offered_again_with_a_later_version_and_the_rest_goes_on() {
        var declined = committed();
        declined.declined("ACT-1", "Not ours.");
        var running = committed();
        running.accepted("ACT-2", null, null, List.of());
        var complete = completed();

        for (var progress : List.of(declined, running, complete)) {
            progress.submittedWith(2, NOON);
        }

        assertThat(declined.state()).isEqualTo(MitigationState.PROPOSED);
        assertThat(declined.actionId()).isNull();
        assertThat(declined.declineReason()).isNull();
        assertThat(running.state()).isEqualTo(MitigationState.AGREED);
        assertThat(running.number()).isEqualTo(2);
        assertThat(complete.state()).isEqualTo(MitigationState.COMPLETED);
        assertThat(complete.evidence()).containsExactly(EVIDENCE);
    }

    @Test
    void a_change_of_the_action_moves_its_owner_and_day_and_is_told_once() {
        var progress = committed();
        progress.accepted("ACT-1", null, null, List.of());
        var change = new Tracking.Change("AMBER", "ANOTHER-POST", LocalDate.of(2018, 3, 31));

        var moved = progress.changed("ACT-1", change, List.of("next-holder"));
        var again = progress.changed("ACT-1", change, List.of("next-holder"));
        progress.changed("ACT-1", new Tracking.Change("RED", null, null), List.of());

        assertThat(moved).isPresent();
        assertThat(again).isEmpty();
        assertThat(progress.ownerPost()).isEqualTo("ANOTHER-POST");
        assertThat(progress.dueOn()).isEqualTo(LocalDate.of(2018, 3, 31));
        assertThat(progress.actionRating()).isEqualTo("RED");
    }

    @Test
    void the_evidence_of_a_completed_action_is_attached_and_judged() {
        var progress = completed();

        var judged =
                (AssessmentFact.EvidenceAssessed)
                        progress.judge(true, ResidualImpact.REDUCED, "It fell.", AUTHOR, NOON);

        assertThat(progress.evidence()).containsExactly(EVIDENCE);
        assertThat(judged.sufficient()).isTrue();
        assertThat(judged.actionId()).isEqualTo("ACT-1");
    }

    @Test
    void who_owns_the_action_does_not_judge_its_evidence() {
        var progress = completed();

        assertThat(
                        refusal(
                                        () ->
                                                progress.judge(
                                                        true,
                                                        ResidualImpact.REMOVED,
                                                        null,
                                                        OWNER,
                                                        NOON))
                                .slug())
                .isEqualTo("self-approval");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accepting-holder", "holder-between", "completing-holder"})
    void who_owned_the_action_does_not_judge_its_evidence_after_leaving_the_post_either(
            String sub) {
        var progress = completed();
        progress.reopened("EVIDENCE_INSUFFICIENT", "Nothing fell.");
        progress.changed(
                "ACT-1",
                new Tracking.Change("GREEN", "ANOTHER-POST", null),
                List.of("holder-between"));
        progress.completed(
                new CompletedAction("ACT-1", DONE.plusDays(60), "BOARD", "MIN-2", List.of()),
                List.of("successor"));
        var gone = Callers.caller(sub, Set.of("policy-author"), Set.of());

        assertThat(
                        refusal(
                                        () ->
                                                progress.judge(
                                                        true,
                                                        ResidualImpact.REMOVED,
                                                        null,
                                                        gone,
                                                        NOON))
                                .slug())
                .isEqualTo("self-approval");
    }

    @Test
    void evidence_is_judged_once_the_action_is_complete_and_only_once() {
        var agreed = committed();
        agreed.accepted("ACT-1", null, null, List.of());
        var judged = completed();
        judged.judge(true, ResidualImpact.REDUCED, null, AUTHOR, NOON);

        assertThat(
                        refusal(
                                        () ->
                                                agreed.judge(
                                                        true,
                                                        ResidualImpact.REDUCED,
                                                        null,
                                                        AUTHOR,
                                                        NOON))
                                .slug())
                .isEqualTo("illegal-transition");
        assertThat(
                        refusal(
                                        () ->
                                                judged.judge(
                                                        false,
                                                        ResidualImpact.UNKNOWN,
                                                        null,
                                                        AUTHOR,
                                                        NOON))
                                .slug())
                .isEqualTo("illegal-transition");
    }

    @Test
    void an_action_may_complete_and_reopen_and_complete_again() {
        var progress = completed();
        progress.judge(false, ResidualImpact.UNCHANGED, "Nothing fell.", AUTHOR, NOON);

        progress.reopened("EVIDENCE_INSUFFICIENT", "Nothing fell.");
        var reopened = progress.state();
        progress.completed(
                new CompletedAction("ACT-1", DONE.plusDays(60), "BOARD", "MIN-2", List.of()),
                List.of());

        assertThat(reopened).isEqualTo(MitigationState.IN_PROGRESS);
        assertThat(progress.state()).isEqualTo(MitigationState.COMPLETED);
        assertThat(progress.sufficient()).isNull();
    }

    private static MitigationProgress committed() {
        return new MitigationProgress(
                UUID.randomUUID(),
                1,
                Contents.mitigation("M1", "I1", Purpose.MITIGATES_IMPACT),
                NOON);
    }

    private static MitigationProgress completed() {
        var progress = committed();
        progress.accepted("ACT-1", null, null, List.of("accepting-holder"));
        progress.completed(
                new CompletedAction("ACT-1", DONE, "BOARD", "MIN-1", List.of(EVIDENCE)),
                List.of("completing-holder"));
        return progress;
    }
}
